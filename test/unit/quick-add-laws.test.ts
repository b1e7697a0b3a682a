import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { clockIn, dateIn, instantAt, isPlainDate } from '../../src/interviews/civil-time.ts';
import { NOTE_LANGUAGES, type NoteLanguage } from '../../src/interviews/settings.ts';
import type { LineLanguage } from '../../src/quick-add/line-language.ts';
import { loadLineLanguages } from '../../src/quick-add/load-languages.ts';
import { type ReadLine, readLine } from '../../src/quick-add/read-line.ts';
import { instant, zone } from '../support/arbitraries.ts';

const loaded = new Map<NoteLanguage, readonly LineLanguage[]>();
beforeAll(async () => {
  for (const each of NOTE_LANGUAGES) loaded.set(each, await loadLineLanguages(each));
});

const context = fc.record({
  now: instant,
  timeZone: zone,
  language: fc.constantFrom(...NOTE_LANGUAGES),
});

function read(
  line: string,
  { language, ...rest }: { language: NoteLanguage; now: string; timeZone: string },
) {
  return readLine(line, { ...rest, locale: language, languages: loaded.get(language) ?? [] });
}

const PIECES =
  'yesterday|at 3|bei|12.5.|14 Uhr|45 min|,| - |chez|Acme|with|Anna|a@b.co|+49 30 1234567|May|Mon|31/12|2026-02-30|99:99|next|last|week|à|hier|mañana|às|@|<|>|()|for|0|24/7|1.5 h|:|\u001f|12 May 1|Sun|in 3 weeks|9-5|١٢'.split(
    '|',
  );
const anyLine = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((each) => each.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((each) => each.join('')),
);

const all = ({ stretches }: ReadLine) =>
  Object.values(stretches)
    .flat()
    .sort((a, b) => a.start - b.start);

/** Names that say nothing else in any of the five languages. */
const WORDS = 'Halden Tidewater Larkspur Quillon Zephyra Okonedo Vantrel Brixham'.split(' ');
const JOBS = 'analyst|site engineer|front-end developer|nurse|UX writer|Controller|chef'.split('|');
const company = fc
  .uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 })
  .map((each) => each.join(' '));
const clock = fc.tuple(fc.integer({ min: 7, max: 20 }), fc.integer({ min: 0, max: 59 }));
const two = (part: number) => String(part).padStart(2, '0');

/** Words for the two halves of the day, after a time; `#` is its hour. */
const HALVES: Readonly<Record<NoteLanguage, Record<'early' | 'late', string>>> = {
  en: {
    early: 'at # in the morning|tomorrow morning at #|Tuesday morning at #|this morning at #',
    late: 'at # in the afternoon|tomorrow at # in the evening|Tuesday evening at #|tonight at #|this afternoon at #:30',
  },
  de: {
    early:
      'morgen um # Uhr morgens|Dienstag morgen # Uhr|Montag Vormittag um #|heute früh um #|Freitagmorgen um #',
    late: 'morgen # Uhr abends|heute Nachmittag um #|am Dienstagabend um #|am Abend um # Uhr',
  },
  fr: {
    early: 'demain matin à # h 30|mardi matin à #h|à # h du matin|ce matin à #h',
    late: 'demain à # h du soir|mardi après-midi à #h|ce soir à #h|à # heures de l’après-midi',
  },
  es: {
    early:
      'el martes a las # de la mañana|el 12 de mayo a las # de la mañana|mañana por la mañana a las #|esta mañana a las #',
    late: 'hoy a las # de la tarde|el lunes por la tarde a las #|mañana a las # y media de la tarde|esta tarde a las #',
  },
  pt: {
    early: 'amanhã de manhã às #|terça de manhã às #|às # da manhã|hoje às #h da manhã',
    late: 'hoje às # da tarde|amanhã à tarde às #|terça à tarde às #h|esta tarde às #',
  },
};

describe('the reading of a line', () => {
  it('puts the time in the half of the day that the words name', () => {
    const where = { now: '2026-11-27T09:30:00.000Z', timeZone: 'Europe/Berlin' };
    fc.assert(
      fc.property(
        fc.constantFrom(...NOTE_LANGUAGES).chain((language) =>
          fc.record({
            language: fc.constant(language),
            late: fc.constantFrom(...HALVES[language].late.split('|')),
            early: fc.constantFrom(...HALVES[language].early.split('|')),
          }),
        ),
        fc.integer({ min: 1, max: 11 }),
        fc.constantFrom('', 'Halden, analyst, '),
        ({ language, early, late }, hour, before) => {
          for (const [said, first] of [
            [early, 0],
            [late, 12],
          ] as const) {
            const line = before + said.replace('#', String(hour));
            const { clock, rest, position, doubts } = read(line, { ...where, language });
            expect([line, Number(clock.slice(0, 2))]).toEqual([line, first + hour]);
            expect([rest, position]).toEqual([[], before && 'analyst']);
            expect(doubts).not.toContain('afternoon-assumed');
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('gives an answer to any text, with pieces of it that do not overlap', () => {
    fc.assert(
      fc.property(anyLine, context, (line, where) => {
        const found = read(line, where);
        let end = 0;
        for (const piece of all(found)) {
          expect(piece.start).toBeGreaterThanOrEqual(end);
          expect(piece.end).toBeGreaterThan(piece.start);
          end = piece.end;
        }
        expect(end).toBeLessThanOrEqual(line.length);
        expect(isPlainDate(found.date)).toBe(true);
        expect(found.startsAt).toBe(instantAt(found.date, found.clock, where.timeZone));
      }),
      { numRuns: 250 },
    );
  });

  it('finds company, position, day and time again, in whatever order they were written', () => {
    const order = fc.constantFrom(
      (c: string, p: string, w: string) => `${c}, ${p}, ${w}`,
      (c: string, p: string, w: string) => `${w}, ${c}, ${p}`,
      (c: string, p: string, w: string) => `${c}, ${w}, ${p}`,
      (c: string, p: string, w: string) => `${c} - ${p} - ${w}`,
      (c: string, p: string, w: string) => `${p} at ${c}, ${w}`,
      (c: string, p: string, w: string) => `${p} at ${c} ${w}`,
      (c: string, p: string, w: string) => `${w}: ${p} @ ${c}`,
      (c: string, p: string, w: string) => `Interview at ${c} as ${p}, ${w}`,
    );
    fc.assert(
      fc.property(
        order,
        company,
        fc.constantFrom(...JOBS),
        context,
        instant,
        clock,
        (write, c, p, where, day, at) => {
          const date = dateIn(day, where.timeZone);
          const time = at.map(two).join(':');
          const found = read(write(c, p, `${date} ${time}`), where);
          expect([found.company, found.position, found.date, found.clock]).toEqual([
            c,
            p,
            date,
            time,
          ]);
          expect(found.rest).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('knows yesterday and tomorrow by the user’s own clock, not the machine’s', () => {
    fc.assert(
      fc.property(context, (where) => {
        const yesterday = read('Halden, yesterday 14:00', where);
        const tomorrow = read('Halden, tomorrow 14:00', where);
        const today = dateIn(where.now, where.timeZone);
        const days = (date: string) =>
          Math.round((Date.parse(date) - Date.parse(today)) / 86_400_000);
        expect([days(yesterday.date), days(tomorrow.date)]).toEqual([-1, 1]);
        expect(clockIn(yesterday.startsAt, where.timeZone)).toBe('14:00');
      }),
      { numRuns: 60 },
    );
  });
});
