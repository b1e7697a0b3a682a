import type { Interview } from '../../interviews/interview.ts';
import { recordChange } from '../history.ts';
import type { InterviewRecord } from '../interview-record.ts';
import { isSameContent } from '../merge-records.ts';
import { fillFromList, saysAsMuch } from './fill-from-list.ts';
import type { ImportContext, IncomingData, SkipReason } from './import-plan.ts';

/** What the user knows an interview by; '' where it has no name at all. */
export const nameOf = ({ company, position, people }: Interview): string =>
  company || position || people[0]?.name || people[0]?.email || '';

/** True where it was removed by a change, and not by taking back what had added it. */
function isRemovedByChange({ interview, past }: InterviewRecord): boolean {
  const before = past.at(-1)?.before;
  return interview.removedAt !== null && before?.removedAt === null;
}

/** A record after this import has changed it, which its history says. */
export function imported(
  before: InterviewRecord,
  after: Interview,
  { now, importId }: ImportContext,
  isNew = false,
): InterviewRecord {
  const record = recordChange(before, after, 'interview.import', now);
  const past = record.past.map((each, index, { length }) =>
    index === length - 1 ? { ...each, importId, ...(isNew ? { before: null } : {}) } : each,
  );
  return { ...record, past };
}

/** An interview as a change of what it was before: counted, and changed now. */
export const counted = (
  before: Interview,
  after: Interview,
  { now }: ImportContext,
): Interview => ({
  ...after,
  revision: before.revision + 1,
  updatedAt: now,
});

/**
 * What becomes of a record of which the file has one as well.
 *
 * @param hadRemark as for `fillFromList`
 */
export function settle(
  local: InterviewRecord,
  incoming: InterviewRecord,
  how: IncomingData['how'],
  context: ImportContext,
  hadRemark = true,
): InterviewRecord | 'same' | SkipReason {
  const [here, there] = [local.interview, incoming.interview];
  if (isSameContent(here, there)) return 'same';
  if (here.removedAt !== null) {
    if (there.removedAt !== null) return 'same';
    if (isRemovedByChange(local)) return 'removedByYou';
    // What added it was taken back: it is asked for once more, as the file has it now.
    const asked = local.past.length === 0 ? { ...there, id: here.id } : here;
    const back = counted(here, { ...asked, removedAt: null }, context);
    const record = imported(local, back, context);
    const settled = settle(record, incoming, how, context, hadRemark);
    return typeof settled === 'string' ? record : settled;
  }
  if (there.removedAt !== null) return 'removedThere';
  if (how === 'merge') {
    const { now, importId, merge } = context;
    const { interview, stamps = {} } = incoming;
    const merged = merge(local, { interview, stamps }, now, 'interview.import', importId);
    return isSameContent(merged.interview, here) ? 'yoursIsNewer' : merged;
  }
  const filled = fillFromList(here, there, hadRemark);
  if (filled === 'tooManyPeople') return filled;
  if (!isSameContent(filled, here)) return imported(local, counted(here, filled, context), context);
  return saysAsMuch(here, there) ? 'same' : 'alreadyThere';
}
