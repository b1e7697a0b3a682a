import type { Interview } from '../interviews/interview.ts';
import { type MessageKey, words } from '../platform/words.ts';
import { formatList } from '../ui/dates.ts';

/** A part of an interview, and what it is called. */
export type NamedPart = readonly [keyof Interview, MessageKey];

/** What the facts of an interview are called. */
export const FACT_PARTS: readonly NamedPart[] = [
  ['company', 'fieldCompany'],
  ['position', 'fieldPosition'],
  ['startsAt', 'factWhen'],
  ['durationMinutes', 'fieldDuration'],
  ['timeZone', 'fieldTimeZone'],
  ['people', 'fieldPersonName'],
  ['remark', 'fieldOwnRemark'],
  ['calendar', 'fieldEmployerCountry'],
  ['office', 'factHours'],
  ['patience', 'fieldPatience'],
];

/** Which of these parts differ, as a list in words; '' none. */
export function listEdited(
  parts: readonly NamedPart[],
  before: Interview,
  after: Interview,
): string {
  const changed = parts.filter(
    ([part]) => JSON.stringify(before[part]) !== JSON.stringify(after[part]),
  );
  return formatList(changed.map(([, key]) => words(key)));
}
