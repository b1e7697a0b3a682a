import type { Interview } from '../../interviews/interview.ts';
import type { InterviewRecord } from '../interview-record.ts';
import type { ImportContext, Skipped, SkipReason } from './import-plan.ts';
import { imported, nameOf } from './settle.ts';

/** How the records of a file meet those that are there. */
export interface Meeting {
  /** The id of the interview that one of the file's means; its own where that is new. */
  readonly find: (interview: Interview) => string;
  /** What becomes of the record that is there. */
  readonly change: (
    id: string,
    local: InterviewRecord,
    incoming: InterviewRecord,
  ) => InterviewRecord | 'same' | SkipReason;
  /** Whether what lies under this id cannot be read. */
  readonly isDamaged: (id: string) => boolean;
}

/** What has been taken in: for which id, out of which record of the file. */
export interface Taken {
  readonly id: string;
  readonly incoming: InterviewRecord;
  readonly isNew: boolean;
}

/**
 * Brings records in, one after the other: each is taken in, is there already, or is told as skipped.
 *
 * @param after all records by their ids, which are changed here
 * @param onTaken told of each record as it is then
 */
export function bringIn(
  records: readonly InterviewRecord[],
  after: Map<string, InterviewRecord>,
  { find, change, isDamaged }: Meeting,
  context: ImportContext,
  onTaken: (record: InterviewRecord) => void = () => {},
) {
  const taken: Taken[] = [];
  const skip: Skipped[] = [];
  let same = 0;
  for (const incoming of records) {
    const { interview } = incoming;
    const id = find(interview);
    const local = after.get(id);
    if (!local && isDamaged(id)) {
      skip.push({ name: nameOf(interview), why: 'damagedHere' });
      continue;
    }
    const settled = local
      ? change(id, local, incoming)
      : imported(incoming, interview, context, true);
    if (settled === 'same') same += 1;
    else if (typeof settled === 'string') skip.push({ name: nameOf(interview), why: settled });
    else {
      after.set(id, settled);
      taken.push({ id, incoming, isNew: local === undefined });
      onTaken(settled);
    }
  }
  return { taken, skip, same };
}
