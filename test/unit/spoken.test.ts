import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SpokenContext } from '../../src/calls/find-spoken-facts.ts';
import { sayClosing, sayInCall } from '../../src/calls/say.ts';
import { speakingSeconds, VOICEMAIL_SECONDS } from '../../src/calls/speaking-time.ts';
import { SPOKEN_LOADERS } from '../../src/calls/spoken/load-spoken.ts';
import { CALL_BRANCHES, type CallBranch } from '../../src/calls/spoken/spoken-words.ts';
import { EMPTY_CLOSING, HIRING_DATE_KINDS } from '../../src/interviews/closing.ts';
import type { Interview } from '../../src/interviews/interview.ts';
import { NOTE_LANGUAGES, type NoteLanguage } from '../../src/interviews/settings.ts';
import { writeDay } from '../../src/notes/write-day.ts';
import { DEFAULT_TIMETABLE } from '../support/arbitraries.ts';
import { anna, fullInterview, NEXT_DAY, THREE_DAYS_LATER } from '../support/drafting-context.ts';
import { makeInterview } from '../support/make-interview.ts';

const PHONE = '030 1234 5678';
const AFTER_HIRING_DAY = '2026-03-23T09:00:00.000Z';
const HIRING_DATE = '2026-03-20';

/** As a native applicant fills the fields in. */
const OWN: Record<NoteLanguage, { position: string; need: string; points: string[] }> = {
  en: { position: 'Data analyst', need: 'faster reports', points: ['clean data', 'calm'] },
  de: { position: 'Datenanalyse', need: 'schnelle Berichte', points: ['saubere Daten', 'Ruhe'] },
  fr: { position: 'Data analyst', need: 'des rapports rapides', points: ['du calme', 'du SQL'] },
  es: { position: 'analista de datos', need: 'informes rápidos', points: ['datos', 'ideas'] },
  pt: { position: 'analista de dados', need: 'relatórios rápidos', points: ['calma', 'SQL'] },
};

/** Said to friends; in Portuguese no pronoun at all is right in both countries. */
const FAMILIAR: Record<NoteLanguage, RegExp> = {
  en: /(?!)/,
  de: /(?<!\p{L})(?:du|dich|dir|dein\p{L}*|euch|eue?r\p{L}*|ihr)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:tu|te|toi|ton|ta|tes|t’)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:tú|te|ti|tus?|contigo|vos|vosotr[oa]s|os|vuestr[oa]s?)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:tu|te|ti|teus?|tuas?|contigo|vocês?|senhora?|lhes?)(?!\p{L})/iu,
};
const GENDERED =
  /obrigad|interessad[oa]|encantad[oa]|intéressé|heureu|enchanté|ravie?\b|\bbrève|\bbref\b/i;

/** Before a question mark and a colon the French keep a space of their own, \u00a0. */
const UNFINISHED =
  /undefined|null|NaN| {2}|[[\](){}]|[.!?]\.|[ \n][.,;:?!]|\u00a0[.,;]|,[.,?]|^ | $/m;
/** Sentences to the end of the line. No sentence begins after the "20." of a German date. */
const WHOLE = /^(?:[¿¡]?\p{Lu}(?:[^.?!]|(?<=\d)\.)*[.?!](?: (?=\S)|$))+$/u;

const ALWAYS = 'hiringDate permission reminder';
const orNone = (...values: string[]): fc.Arbitrary<string> => fc.constantFrom('', ...values);
const contexts = new Map<NoteLanguage, SpokenContext>();
for (const language of NOTE_LANGUAGES) {
  const spoken = await SPOKEN_LOADERS[language]();
  const timetable = { ...DEFAULT_TIMETABLE, userName: 'Mara Lind', userPhone: PHONE };
  contexts.set(language, { now: AFTER_HIRING_DAY, timetable, locale: 'en-GB', language, spoken });
}
const contextOf = (language: NoteLanguage): SpokenContext =>
  contexts.get(language) ?? expect.fail(`no words in ${language}`);
const textOf = (said: readonly { text: string }[]): string =>
  said.map(({ text }) => text).join(' ');
const named = (said: readonly { name: string; text: string }[]): string =>
  said.flatMap(({ name, text }) => (text === '' ? [] : [name])).join(' ');

/** Every combination of facts that are there and facts that are missing, in every language. */
const anyCase = fc
  .record({
    language: fc.constantFrom(...NOTE_LANGUAGES),
    locale: fc.constantFrom('en-US', 'en-GB', 'de-DE', 'fr-CA', 'es-MX', 'pt-BR'),
    now: fc.constantFrom('2026-03-10T15:00:00.000Z', NEXT_DAY, THREE_DAYS_LATER, AFTER_HIRING_DAY),
    user: fc.record({ userName: orNone('Mara Lind'), userPhone: orNone(PHONE) }),
    person: orNone('Anna Okafor', 'Lenz'),
    company: orNone('Brightwater', 'Hospital Larkspur'),
    has: fc.record({ position: fc.boolean(), need: fc.boolean(), points: fc.nat({ max: 2 }) }),
    hiringDate: fc.constantFrom(HIRING_DATE, null),
    hiringDateKind: fc.constantFrom(...HIRING_DATE_KINDS),
  })
  .map(({ language, locale, now, user, person, company, has, hiringDate, hiringDateKind }) => {
    const own = OWN[language];
    const position = has.position ? own.position : '';
    const need = has.need ? own.need : '';
    const strongPoints = own.points.slice(0, has.points);
    const hiringDay = hiringDate === null ? '' : writeDay(hiringDate, language, locale);
    const closing = { ...EMPTY_CLOSING, hiringDate, hiringDateKind, need, strongPoints };
    const people = person === '' ? [] : [{ ...anna, name: person }];
    const interview = makeInterview({ company, position, people, closing });
    const timetable = { ...DEFAULT_TIMETABLE, ...user };
    const context: SpokenContext = { ...contextOf(language), timetable, locale, now };
    const closed = sayClosing(interview, context);
    const called = CALL_BRANCHES.map((branch) => sayInCall(branch, interview, context));
    const facts = { ...user, person, company, position, need, strongPoints, hiringDay };
    return { language, facts, closed, called };
  });

describe('whatever the record lacks', () => {
  it('every line is whole, polite and said once', () => {
    const law = fc.property(anyCase, ({ language, closed, called }) => {
      for (const said of [closed, ...called]) {
        const lines = said.map(({ text }) => text).filter((text) => text !== '');
        expect(lines.filter((line) => !WHOLE.test(line))).toEqual([]);
        for (const wrong of [UNFINISHED, FAMILIAR[language], GENDERED]) {
          expect(lines.join('\n')).not.toMatch(wrong);
        }
        expect(new Set(lines).size).toBe(lines.length);
      }
    });
    fc.assert(law, { numRuns: 1_000 });
  });

  it('all that is known is said, each thing in its line', () => {
    const law = fc.property(anyCase, ({ facts, closed, called }) => {
      const { userName, userPhone, company, position, person, need, hiringDay } = facts;
      const [point = '', ...points] = facts.strongPoints;
      const job = [userName, company, position];
      const call = `intro decision interest ${point && 'point '}need again`;
      const voicemail = `intro decision interest ${userPhone && 'number numberAgain '}goodbye`;
      const expected: [names: string, facts: string[]][] = [
        [`${need || point ? 'summary ' : ''}${ALWAYS}`, [need, point, ...points, company]],
        [call, [...job, hiringDay, point, point && need]],
        ['intro askFor bestTime message goodbye', [...job, person, userPhone]],
        [voicemail, [...job, userPhone]],
        ['short otherTime goodbye', []],
      ];
      for (const [index, said] of [closed, ...called].entries()) {
        const [names, known] = expected[index] ?? expect.fail('a new way without lines');
        expect(named(said)).toBe(names);
        for (const fact of known) expect(textOf(said)).toContain(fact);
      }
    });
    fc.assert(law, { numRuns: 500 });
  });
});

describe.each(NOTE_LANGUAGES)('the words in %s', (language) => {
  const closing = { ...fullInterview.closing, hiringDate: HIRING_DATE };
  const full: Interview = { ...fullInterview, position: OWN[language].position, closing };
  const say = (branch: CallBranch, interview = full, now = AFTER_HIRING_DAY): string =>
    textOf(sayInCall(branch, interview, { ...contextOf(language), now }));

  it('fit on a voicemail with the number said twice, by half a second and more', () => {
    expect(say('voicemail').split(PHONE)).toHaveLength(3);
    expect(speakingSeconds(say('voicemail'))).toBeLessThan(VOICEMAIL_SECONDS - 0.5);
  });

  it('tell a day that has passed from one to come, and a day from a week', () => {
    const week: Interview = { ...full, closing: { ...closing, hiringDateKind: 'week' } };
    const said = [full, week].flatMap((each) =>
      [NEXT_DAY, AFTER_HIRING_DAY].map((now) => say('reached', each, now)),
    );
    expect(new Set(said).size).toBe(4);
  });

  it.each(['Larkspur Inc.', 'Larkspur!'])('need no second stop behind %s', (company) => {
    expect(say('voicemail', { ...full, company })).not.toMatch(UNFINISHED);
  });
});

it.each([
  ['de', 'Guten Tag, hier ist Mara Lind.', 'Könnte ich mit Herrn Lenz sprechen?'],
  ['fr', 'Bonjour, Mara Lind à l’appareil.', 'Pourrais-je parler à Herr Lenz\u00a0?'],
  ['es', 'Hola, Herr Lenz, soy Mara Lind.', 'Lo que yo aportaría: datos e ideas.'],
  ['pt', 'Olá, Herr Lenz, aqui fala Mara Lind.', 'para a vaga de Data analyst no Banco Lima.'],
] as const)('%s greets, declines and joins by its own rules', (language, hello, expected) => {
  const people = [{ ...anna, name: 'Herr Lenz' }];
  const closing = { ...EMPTY_CLOSING, strongPoints: OWN[language].points };
  const interview = { ...fullInterview, company: 'Banco Lima', people, closing };
  const context = contextOf(language);
  const said = [...sayClosing(interview, context), ...sayInCall('assistant', interview, context)];
  expect(textOf(said)).toContain(expected);
  expect(textOf(sayInCall('voicemail', interview, context))).toContain(hello);
});
