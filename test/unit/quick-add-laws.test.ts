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

describe('the reading of a line', () => {
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
