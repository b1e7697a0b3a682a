import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLabelled } from '../../scripts/learn/read-labelled.mjs';
import { NOTE_LANGUAGES, type NoteLanguage } from '../../src/interviews/settings.ts';
import { checkLights } from '../../src/notes/check/check-note.ts';
import { type NoteFacts, reviewNote } from '../../src/notes/check/review-note.ts';
import { ALL_PACKS } from '../../src/notes/packs/all-packs.ts';
import { DEFAULT_TIMETABLE } from '../support/arbitraries.ts';

const context = {
  subject: '',
  sentOn: '2026-03-11',
  isDayFirst: true,
  company: 'Brightwater',
  position: 'Data analyst',
};
const facts: NoteFacts = {
  ...context,
  addressed: ['Anna Okafor'],
  met: ['Anna Okafor'],
  details: [],
  hiringDate: null,
  timetable: DEFAULT_TIMETABLE,
};

/** A whole note in each language, all of whose lights are on. */
const NOTES = {
  en: 'Thank you for the interview yesterday. I would love to join your team. I will call you on Friday 20 March.',
  de: 'Vielen Dank für das Gespräch gestern. Ich möchte sehr gern in Ihrem Team arbeiten. Ich rufe Sie am Freitag, 20. März an.',
  fr: 'Je vous remercie pour l’entretien d’hier. Je souhaite vivement rejoindre votre équipe. Je vous appellerai le vendredi 20 mars.',
  es: 'Le agradezco la entrevista de ayer. Me gustaría mucho formar parte de su equipo. Le llamaré el viernes 20 de marzo.',
  pt: 'Agradeço a entrevista de ontem. Gostaria muito de fazer parte da sua equipa. Vou ligar-lhe na sexta-feira, 20 de março.',
};

const lit = (text: string, code: NoteLanguage): boolean[] => {
  const { manners, interest, call } = checkLights(text, ALL_PACKS[code].phrases, context);
  return [manners.isOn, interest.isOn, call.isOn];
};

/** Nobody waits for a check; a search that runs away takes seconds and more. */
const RUNAWAY_MS = 2_000;

describe.each(NOTE_LANGUAGES)('The check in %s', (code) => {
  it('sees a note that has everything, with its date', () => {
    expect(lit(NOTES[code], code)).toEqual([true, true, true]);
    expect(checkLights(NOTES[code], ALL_PACKS[code].phrases, context).call.date).toBe('2026-03-20');
  });

  it('takes any text, and lights nothing in letters that are no words', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({ unit: 'grapheme', maxLength: 400 }),
    );
    fc.assert(
      fc.property(text, (letters) => {
        expect(() => reviewNote(letters, ALL_PACKS[code].phrases, facts)).not.toThrow();
      }),
    );
    for (const nothing of [
      '',
      ' ',
      '\u0000\u0007',
      '👩‍🚒🙏🏽📞',
      '‮‏',
      '<p class="MsoNormal">&nbsp;</p>',
    ]) {
      expect(lit(nothing, code)).toEqual([false, false, false]);
    }
  });

  it('reads through what cannot be seen, and through other apostrophes and spaces', () => {
    const odd = NOTES[code]
      .replaceAll(' ', '\u00a0')
      .replaceAll("'", '’')
      .replace('.', '\u200b.\u202e');
    expect(lit(odd, code)).toEqual([true, true, true]);
    expect(lit(NOTES[code].normalize('NFD'), code)).toEqual([true, true, true]);
  });

  it('lights nothing sooner than its sentence is there, however far it has been typed', () => {
    const text = NOTES[code];
    const firstStop = text.indexOf('. ');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: text.length }), (length) => {
        const [, interest, call] = lit(text.slice(0, length), code);
        if (length <= firstStop) expect([interest, call]).toEqual([false, false]);
      }),
    );
  });

  it('does not count what is quoted, forwarded or signed', () => {
    const quoted = NOTES[code]
      .split('. ')
      .map((line) => `> ${line}.`)
      .join('\n');
    expect(lit(`Anna\n\n${quoted}`, code)).toEqual([false, false, false]);
    expect(lit(`Anna\n-- \n${NOTES[code]}`, code)).toEqual([false, false, false]);
    const forwarded = `-----Original Message-----\nFrom: Anna\nSent: Monday\nTo: Ben\n\n${NOTES[code]}`;
    expect(lit(`Anna\n\n${forwarded}`, code)).toEqual([false, false, false]);
    const [first = '', ...rest] = NOTES[code].split('. ');
    const inline = `> ${first}?\n\n${rest.join('. ')}\n\n> ${first}!`;
    expect(lit(inline, code)).toEqual([false, true, true]);
  });

  it.each([
    ['100,000 letters without a space', 'a'.repeat(100_000)],
    ['100,000 letters of words', 'word '.repeat(20_000)],
    ['one endless line of notes', NOTES[code].replaceAll('.', '').repeat(400)],
    ['nothing but spaces', ' '.repeat(100_000)],
    ['nothing but line breaks', '\n'.repeat(100_000)],
    ['nothing but commas', ', '.repeat(50_000)],
    ['nothing but figures', '1/'.repeat(50_000)],
    ['nothing but quotation marks', '>'.repeat(100_000)],
    ['many notes', `${NOTES[code]}\n`.repeat(400)],
  ])('does not freeze on %s', (_, text) => {
    const start = performance.now();
    reviewNote(text, ALL_PACKS[code].phrases, facts);
    expect(performance.now() - start).toBeLessThan(RUNAWAY_MS);
  });

  it('does not freeze on any of its own words, however often it is said', () => {
    const words = readLabelled(code).passages.flatMap(({ text }) => text.toLowerCase().split(' '));
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const frequent = [...counts].sort(([, a], [, b]) => b - a).slice(0, 300);
    for (const [word] of frequent) {
      const start = performance.now();
      lit(`${word} `.repeat(200), code);
      expect(performance.now() - start, word).toBeLessThan(RUNAWAY_MS);
    }
  });
});

it('does not freeze on a search that once tried every way to part a line', () => {
  const start = performance.now();
  lit(
    'Aber mein Schwager wär sofort dabei, der sucht genau so was und ist Feuer und Flamme.',
    'de',
  );
  lit(`I would ${'very much '.repeat(40)}`, 'en');
  expect(performance.now() - start).toBeLessThan(RUNAWAY_MS);
});
