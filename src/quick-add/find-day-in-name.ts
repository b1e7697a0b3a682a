import type { PlainDate } from '../interviews/interview.ts';
import type { LineLanguage } from './line-language.ts';
import { withPart } from './part-of-day.ts';
import { readClock } from './read-clock.ts';
import { readDay } from './read-day.ts';
import { readNumericDay } from './read-numeric-day.ts';
import { type Stretch, trimmed, wholeWords } from './stretch.ts';

/** Words with capitals alone, as names have them. */
const NAME = /^\p{Lu}[\p{L}'’.]*(?:\s+(?:&\s+)?\p{Lu}[\p{L}'’.-]*)+$/u;

/**
 * A company whose name starts with a day, as the first of several things: "Friday Agency, editor".
 * Should the comma have been forgotten ("Friday Acme, editor"), the day is shown as assumed, while a
 * company without its "Friday" would look right. "Yesterday" is seldom in a name, and is a day unless
 * another one is said.
 */
export function findDayInName(
  text: string,
  languages: readonly LineLanguage[],
  today: PlainDate,
  locale: string,
): Stretch | null {
  const comma = text.indexOf(',');
  const piece = trimmed(text, { start: 0, end: Math.max(comma, 0) });
  const said = text.slice(piece.start, piece.end);
  const day = NAME.test(said) ? readDay(said, languages, today) : null;
  if (day?.start !== 0) return null;
  const { stretch } = withPart(said, day, languages, 'day');
  const name = said.slice(stretch.end).trim();
  const noun = languages.map(({ interview }) => interview).join('|');
  const isDate = readClock(name, languages, true) !== null || wholeWords(noun).test(name);
  if (name === '' || isDate) return null;
  const rest = text.slice(comma);
  const other = readNumericDay(rest, today, locale) ?? readDay(rest, languages, today);
  return day.isWeekday || other ? piece : null;
}
