import type { Instant, Interview } from '../interviews/interview.ts';
import { isSameValue } from '../interviews/merge/canonical.ts';
import { mergeInterviews } from '../interviews/merge/merge-interviews.ts';
import type { Stamped } from '../interviews/merge/state.ts';
import { recordChange } from './history.ts';
import { type InterviewRecord, keyOf, parseRecord } from './interview-record.ts';

/** The merged interview with what is the same as here left as it is here, so that only the rest is told. */
function keepSame(local: Interview, merged: Interview): Interview {
  const before = local as unknown as Record<string, unknown>;
  const fields = Object.entries(merged).map(([name, value]) => [
    name,
    isSameValue(before[name], value) ? before[name] : value,
  ]);
  return Object.fromEntries(fields);
}

/** True for interviews that differ in nothing but how often and when they were changed. */
export function isSameContent(a: Interview, b: Interview): boolean {
  return isSameValue({ ...a, revision: 0, updatedAt: '' }, { ...b, revision: 0, updatedAt: '' });
}

/** True where there is nothing to merge, which is so of most. */
function isSameStamped(a: Stamped, b: Stamped): boolean {
  const isSameTime = a.interview.updatedAt === b.interview.updatedAt;
  return isSameTime && isSameValue(a.stamps, b.stamps) && isSameContent(a.interview, b.interview);
}

/**
 * A record with what is newer in an interview that came from elsewhere: a change that is told in its
 * story and can be undone. The same object where nothing is newer.
 *
 * @param importId the import that brought it
 */
export function mergeRecords(
  local: InterviewRecord,
  incoming: Stamped,
  now: Instant,
  type: 'interview.merge' | 'interview.import',
  importId?: string,
): InterviewRecord {
  const here = { interview: local.interview, stamps: local.stamps ?? {} };
  if (isSameStamped(here, incoming)) return local;
  const merged = mergeInterviews(here, incoming);
  const { stamps } = merged;
  const { updatedAt } = merged.interview;
  if (isSameContent(merged.interview, local.interview)) {
    const isSame = isSameValue(stamps, here.stamps) && updatedAt === local.interview.updatedAt;
    // Who has said the same later is known from now on, which is nothing to tell.
    return isSame ? local : { ...local, interview: { ...local.interview, updatedAt }, stamps };
  }
  const revision = merged.interview.revision + 1;
  const interview = { ...keepSame(local.interview, merged.interview), revision };
  const changed = recordChange(local, interview, type, now);
  const past = changed.past.map((each, index, { length }) =>
    importId !== undefined && index === length - 1 ? { ...each, importId } : each,
  );
  const record = { ...changed, past, stamps };
  // Beyond all measure: better as it is here than not to be read at all.
  return parseRecord(keyOf(local.interview.id), record) ? record : local;
}
