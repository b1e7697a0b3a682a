import { foldText } from '../../interviews/search.ts';

/** A longer text is no title. */
const LONGEST = 80;

/** Words that titles are made of, in five languages, folded. */
const TITLE_WORDS = new RegExp(
  `(?<!\\p{L})(?:${[
    'managers?|recruiters?|sourcer|director|head of|lead|leader|chief|president|vp|svp|evp|c[efotimp]o|ciso|chro',
    '(?:co-?)?founder|owner|partner|principal|engineer|developer|designer|analyst|scientist|architect|consultant',
    'specialist|coordinator|administrator|assistant|associate|officer|supervisor|executive|accountant|researcher',
    'programmer|producer|strategist|controller|generalist|scrum master|intern|trainee|secretary|team lead',
    'personal(?:leiter|chef|referent|berater)(?:in)?|leit(?:er|erin|ung) (?:de[rs]|von|personal|hr)',
    '(?:team|abteilungs|bereichs|gruppen|projekt|vertriebs|entwicklungs|standort|filial|betriebs|technische[rn]? )leit(?:er|erin|ung)',
    'geschaftsfuhrer(?:in)?|geschaftsleit(?:er|erin|ung)|referent(?:in)?|sachbearbeiter(?:in)?|\\p{L}*berater(?:in)?',
    '\\p{L}*entwickler(?:in)?|\\p{L}*ingenieur(?:in)?|vorstand|inhaber(?:in)?|prokurist(?:in)?|assisten(?:z|t|tin)|abteilung|personalabteilung',
    'responsable|directeur|directrice|chef|cheffe|chargee? de|recruteur|recruteuse|gerante?|dirigeante?|[dr]rh|pdg',
    '(?:co-?)?fondateur|(?:co-?)?fondatrice|developpeu(?:r|se)|ingenieure|consultante|assistante|conseiller|conseillere',
    'directora|gerente|jef[ea] de|reclutadora?|coordinadora?|encargad[oa]|ingenier[oa]|desarrolladora?|analista|consultora?',
    '(?:co)?fundadora?|asistente|disenadora?|especialista|presidente|tecnic[oa] de',
    'diretora?|gestora?|recrutadora?|coordenadora?|chefe|engenheir[oa]|desenvolvedora?|lider de',
  ].join('|')})(?!\\p{L})`,
  'u',
);

/** What somebody does, where nothing else is said of it. */
const FIELD =
  /^(?:head|hr|rh|ta|pm|it|r(?:r\.? ?)?h(?:h\.?)?|human resources|ressources humaines|recursos humanos|(?:hr|people) team|personal|personalwesen|talent acquisition|recruiting|recruitment|people|people (?:and|&) culture|people (?:ops|operations)|engineering|marketing|sales|operations|finance|product|design|legal)$/;

/** True for what is a job title, or a field of work, and nobody's name. */
export function isJobTitle(text: string): boolean {
  if (text.length > LONGEST) return false;
  const said = foldText(text).replace(/\s+/g, ' ').trim();
  return FIELD.test(said) || TITLE_WORDS.test(said);
}
