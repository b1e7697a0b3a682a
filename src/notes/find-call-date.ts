import * as chrono from 'chrono-node/en';
import { addPlainDays } from '../interviews/civil-time.ts';
import type { PlainDate } from '../interviews/interview.ts';
import { writeDay } from './draft-note.ts';

/** A sentence that announces the writer's own call or, without permission, message. */
const ANNOUNCES =
  /\b(?:I(?:'|’)?ll|I will|I(?:'|’)?m going to|I shall|I plan to|will)\b[^.!?\n]*\b(?:call|phone|ring|telephone|write|e-?mail|bell|touch)\b/i;

/** Their dot ends no sentence. */
const ABBREVIATIONS =
  /\b(Mr|Mrs|Ms|Mx|Dr|Prof|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|St|No)\./g;

const two = (part: number | null): string => String(part ?? 0).padStart(2, '0');

/** The last date in a sentence, read forward from the day of sending; the earlier ones are reasons. */
function lastDate(sentence: string, sentOn: PlainDate, locale: string): PlainDate | null {
  // Noon in UTC, read in UTC: the date of sending, whatever zone the browser is in.
  const reference = { instant: new Date(`${sentOn}T12:00:00Z`), timezone: 'UTC' };
  // "12/4" is the fourth of December in the United States and the twelfth of April elsewhere.
  const isDayFirst = !/^en(?:-us)?$/i.test(locale) && /\b\d{1,2}\/\d{1,2}\b/.test(sentence);
  const parser = isDayFirst ? chrono.GB : chrono.casual;
  const results = parser.parse(sentence, reference, { forwardDate: true });
  const start = results.at(-1)?.start;
  if (!start || !(start.isCertain('day') || start.isCertain('weekday'))) return null;
  const [year, month, day] = [start.get('year'), start.get('month'), start.get('day')];
  const found = `${year}-${two(month)}-${two(day)}`;
  return found > sentOn ? found : null;
}

/**
 * The call date that a sent note names, or null.
 *
 * The planned date counts as soon as it stands in the note as the draft wrote it. Where the writer
 * has changed it, the sentence that announces the call is read.
 *
 * @param planned the date that the draft named
 * @param sentOn the day of sending, where the writer is
 */
export function findCallDate(
  text: string,
  planned: PlainDate,
  sentOn: PlainDate,
  locale: string,
): PlainDate | null {
  if (planned > sentOn && text.includes(writeDay(planned, locale))) return planned;
  const sentences = text.replace(ABBREVIATIONS, '$1').split(/(?<=[.!?])\s+|\n+/);
  for (const sentence of sentences) {
    if (!ANNOUNCES.test(sentence)) continue;
    const found = lastDate(sentence, sentOn, locale);
    if (found && found < addPlainDays(sentOn, 400)) return found;
  }
  return null;
}
