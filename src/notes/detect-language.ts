import { NOTE_LANGUAGES, type NoteLanguage } from '../interviews/settings.ts';

/**
 * Frequent small words of each language that none of the others has, or that are rare there. Those
 * that two share ("a", "me", "que" in Spanish and French) tell nothing and are left out.
 */
const TELLING: Readonly<Record<NoteLanguage, string>> = {
  en: "the and you your with have that this was were will would thank thanks i'll i'm i'd for from about it my is been very much interview call yesterday are am of to be but if when which who dear regards sincerely",
  de: 'und der die das ich sie ihr ihre ihnen ist mit für nicht auch auf sehr vielen dank gespräch gestern bei ein eine einen wir es zu den dem von mich mir haben würde werde habe freundlichen grüßen grüssen hallo herr frau gern gerne dass wenn uns euch dir dich',
  fr: "le les des je vous votre vos et est une dans pour avec sur pas nous merci entretien hier j'ai j'aimerais d'un d'une qu' c'est l'entretien poste bonjour monsieur madame cordialement suis très du au aux ce cette mais votre rappelle appellerai ai été je t'ai ton",
  es: 'el los las y una con por usted ustedes su gracias entrevista ayer puesto muy pero más le les del al estimado estimada señor señora hola saludos saludo llamaré llamo cordial estoy soy quiero equipo mucho muchas mi nos lo hasta también ha he',
  pt: 'o os as e um uma com não você vocês obrigado obrigada entrevista ontem vaga muito mas mais lhe do da dos das ao à no na prezado prezada senhor senhora olá oi cumprimentos abraço ligo ligarei estou sou quero equipa equipe minha meu pela pelo também são até',
};

const known: ReadonlyMap<string, readonly NoteLanguage[]> = (() => {
  const words = new Map<string, NoteLanguage[]>();
  for (const language of NOTE_LANGUAGES) {
    for (const word of TELLING[language].split(' ')) {
      words.set(word, [...(words.get(word) ?? []), language]);
    }
  }
  return words;
})();

/** So much of a note is enough to tell its language. */
const ENOUGH = 4_000;

/** The sharpest letters: one of them weighs as much as a word. */
const LETTERS: readonly (readonly [RegExp, NoteLanguage])[] = [
  [/[äöüß]/g, 'de'],
  [/[ñ¿¡]/g, 'es'],
  [/[ãõ]|lh|nh/g, 'pt'],
  [/[œèêù]|\b(?:l|d|j|qu|n|s|m)'/g, 'fr'],
];

/**
 * The language that a text is written in, of the five; `otherwise` while it is too short or too even
 * to say.
 */
export function detectLanguage(text: string, otherwise: NoteLanguage): NoteLanguage {
  const small = text.slice(0, ENOUGH).toLowerCase().replaceAll('’', "'");
  const scores = new Map<NoteLanguage, number>();
  const add = (language: NoteLanguage, score: number): void => {
    scores.set(language, (scores.get(language) ?? 0) + score);
  };
  for (const [word] of small.matchAll(/[\p{L}']+/gu)) {
    const languages = known.get(word) ?? [];
    for (const language of languages) add(language, 1 / languages.length);
  }
  for (const [letters, language] of LETTERS) {
    add(language, Math.min(4, (small.match(letters)?.length ?? 0) / 2));
  }
  const [first, second] = [...scores.entries()].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 2 || (second && first[1] - second[1] < 1)) return otherwise;
  return first[0];
}
