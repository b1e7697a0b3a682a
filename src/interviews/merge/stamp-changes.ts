import type { Interview } from '../interview.ts';
import { isSameValue } from './canonical.ts';
import { isArranged, orderPathOf, readOrder, writeOrder } from './order.ts';
import { elementOf, LISTS, takeApart } from './parts.ts';
import { nextStamp, type Stamping, type Stamps } from './stamps.ts';

/**
 * A record's stamps after a change on this device. Only what was changed gets one; what an interview is
 * tracked with has none (`before` is null), and is older than every change.
 */
export function stampChanges(
  stamps: Stamps,
  before: Interview | null,
  after: Interview,
  by: Stamping,
): Stamps {
  if (before === null) return stamps;
  const stamp = nextStamp(stamps, by);
  const [earlier, values] = [takeApart(before), takeApart(after)];
  const kept = new Map(Object.entries(stamps));
  const paths = new Set([...earlier.keys(), ...values.keys()]);
  for (const path of paths) {
    const element = elementOf(path);
    // An element that came or went is stamped as a whole.
    if (element !== null && element !== path && earlier.has(element) !== values.has(element)) {
      kept.delete(path);
    } else if (!isSameValue(earlier.get(path), values.get(path))) kept.set(path, stamp);
  }
  for (const list of LISTS) {
    const path = orderPathOf(list);
    if (isArranged(after, list, readOrder(kept.get(path)))) continue;
    kept.set(path, writeOrder({ stamp, ids: after[list].map(({ id }) => id) }));
  }
  return Object.fromEntries(kept);
}
