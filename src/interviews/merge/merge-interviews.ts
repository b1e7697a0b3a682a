import type { Instant } from '../interview.ts';
import {
  compareParts,
  type Part,
  partAt,
  type Stamped,
  type State,
  stateOf,
  tellState,
} from './state.ts';

const later = (a: Instant, b: Instant): Instant => (a < b ? b : a);

/** Of each part the one that stands. */
export function joinStates(a: State, b: State): State {
  const joined = new Map<string, Part>();
  for (const path of new Set([...a.keys(), ...b.keys()])) {
    const [first, second] = [partAt(a, path), partAt(b, path)];
    const part = compareParts(first, second) < 0 ? second : first;
    if (part.value !== undefined || part.stamp !== '') joined.set(path, part);
  }
  return joined;
}

/**
 * What two devices know of the same interview, in one: of each part what was changed last. In whatever
 * order and however often devices merge, they come to the same content: it is commutative, associative
 * and idempotent. `revision` and `updatedAt` are the higher ones; a device that takes the result for
 * its own counts its revision on (`mergeRecords`).
 *
 * It may hold more people, notes and calls than `LIMITS`, if each device added some; and a closing or
 * a note may name a person whom the other device has removed: whoever reads that looks among those who
 * are there.
 */
export function mergeInterviews(a: Stamped, b: Stamped): Stamped {
  const like = {
    ...a.interview,
    revision: Math.max(a.interview.revision, b.interview.revision),
    updatedAt: later(a.interview.updatedAt, b.interview.updatedAt),
  };
  return tellState(joinStates(stateOf(a), stateOf(b)), like);
}
