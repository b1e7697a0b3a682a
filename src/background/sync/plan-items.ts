import type { Instant, Interview } from '../../interviews/interview.ts';
import type { Stamped } from '../../interviews/merge/state.ts';
import type { Records } from '../../platform/records.ts';
import { packInterview, withoutTexts } from './pack-interview.ts';
import { itemsFor, QUOTA, sizeOf } from './sync-items.ts';

/** A closing or a removal is told for so long; then the interview is active no more. */
const TOLD_DAYS = 30;

/** Room that is left free, for what another device writes at the same time. */
const ROOM = { bytes: QUOTA.all - 2_048, items: QUOTA.items - 8 };

/** True for an interview that is to be the same on all devices. */
export function isActive({ outcome, removedAt, updatedAt }: Interview, now: Instant): boolean {
  const oldest = new Date(Date.parse(now) - TOLD_DAYS * 86_400_000).toISOString();
  return (outcome === 'open' && removedAt === null) || updatedAt >= oldest;
}

/** The latest first, of what was changed and of what is to come: the same order on every device. */
function compareUrgency({ interview: a }: Stamped, { interview: b }: Stamped): number {
  const lateness = (each: Interview) =>
    (each.updatedAt > each.startsAt ? each.updatedAt : each.startsAt) + each.id;
  return lateness(a) < lateness(b) ? 1 : -1;
}

/** What is to lie in the account. */
export interface Planned {
  readonly stamped: Stamped;
  readonly items: Records;
}

interface Sized extends Planned {
  readonly size: number;
  readonly count: number;
}

async function sized(stamped: Stamped, now: Instant): Promise<Sized> {
  const items = await itemsFor(stamped.interview.id, await packInterview(stamped), now);
  return { stamped, items, size: sizeOf(items), count: Object.keys(items).length };
}

const hasTexts = ({ interview }: Stamped): boolean =>
  interview.notes.some(({ text }) => text !== '');

/**
 * What goes into the account, by id, as far as there is room: the most urgent first. The words of notes
 * go as far as there is room for them once every interview that fits is in.
 *
 * @param others what lies there and stays
 */
export async function planItems(
  wanted: readonly Stamped[],
  others: Records,
  now: Instant,
): Promise<Map<string, Planned>> {
  let bytes = ROOM.bytes - sizeOf(others);
  let items = ROOM.items - Object.keys(others).length;
  const planned = new Map<string, Sized>();
  const put = (each: Sized, instead?: Sized): void => {
    const [size, count] = [each.size - (instead?.size ?? 0), each.count - (instead?.count ?? 0)];
    if (size > bytes || count > items) return;
    bytes -= size;
    items -= count;
    planned.set(each.stamped.interview.id, each);
  };
  const sorted = wanted.toSorted(compareUrgency);
  for (const each of sorted) put(await sized(withoutTexts(each), now));
  for (const each of sorted) {
    const slim = planned.get(each.interview.id);
    if (slim && hasTexts(each)) put(await sized(each, now), slim);
  }
  return planned;
}
