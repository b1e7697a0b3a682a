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

function sized(stamped: Stamped, items: Records): Sized {
  return { stamped, items, size: sizeOf(items), count: Object.keys(items).length };
}

async function pack(stamped: Stamped, now: Instant): Promise<Sized> {
  const packed = await packInterview(stamped);
  return sized(stamped, await itemsFor(stamped.interview.id, packed, now));
}

const hasTexts = ({ interview }: Stamped): boolean =>
  interview.remark !== '' || interview.notes.some(({ text }) => text !== '');

/** What is planned, and the room that is left then. */
class Plan {
  readonly planned = new Map<string, Sized>();
  #bytes: number;
  #items: number;

  constructor(others: Records) {
    this.#bytes = ROOM.bytes - sizeOf(others);
    this.#items = ROOM.items - Object.keys(others).length;
  }

  /** Takes an interview in, instead of what is planned of it; false: there is no room. */
  put(each: Sized): boolean {
    const { id } = each.stamped.interview;
    const before = this.planned.get(id);
    const bytes = this.#bytes - each.size + (before?.size ?? 0);
    const items = this.#items - each.count + (before?.count ?? 0);
    if (bytes < 0 || items < 0) return false;
    [this.#bytes, this.#items] = [bytes, items];
    this.planned.set(id, each);
    return true;
  }
}

/**
 * What goes into the account, by id, as far as there is room: the most urgent first. The words of notes
 * and remarks go as far as there is room for them once every interview that fits is in.
 *
 * @param others what lies there and stays
 * @param lying the items that say the same as an interview already; null: none do
 */
export async function planItems(
  wanted: readonly Stamped[],
  others: Records,
  lying: (mine: Stamped) => Records | null,
  now: Instant,
): Promise<ReadonlyMap<string, Planned>> {
  const full: Sized[] = [];
  for (const mine of wanted.toSorted(compareUrgency)) {
    const items = lying(mine);
    full.push(items ? sized(mine, items) : await pack(mine, now));
  }
  const whole = new Plan(others);
  if (full.every((each) => whole.put(each))) return whole.planned;
  const plan = new Plan(others);
  for (const each of full)
    plan.put(hasTexts(each.stamped) ? await pack(withoutTexts(each.stamped), now) : each);
  for (const each of full) if (plan.planned.has(each.stamped.interview.id)) plan.put(each);
  return plan.planned;
}
