import type { Instant } from '../../interviews/interview.ts';
import { joinStates } from '../../interviews/merge/merge-interviews.ts';
import { type Stamped, stateOf } from '../../interviews/merge/state.ts';
import type { Records } from '../../platform/records.ts';
import type { SyncArea } from '../../platform/sync-area.ts';
import { isSaid, unpackInterview, withoutTexts } from './pack-interview.ts';
import { isActive, planItems } from './plan-items.ts';
import { type LocalStore, receive } from './receive.ts';
import { itemKeyOf, type Lying, listStray, readItems } from './sync-items.ts';

/** What lies in the account. */
interface Account {
  readonly area: Records;
  readonly found: ReadonlyMap<string, Lying>;
  /** What of it can be read, by the interview's id. */
  readonly told: ReadonlyMap<string, Stamped>;
}

async function lookAt(area: Records, now: Instant): Promise<Account> {
  const found = await readItems(area, now);
  const told = new Map<string, Stamped>();
  for (const [id, { packed }] of found) {
    const stamped = packed === null ? null : await unpackInterview(id, packed);
    if (stamped) told.set(id, stamped);
  }
  return { area, found, told };
}

/** True where whoever reads what lies there learns all that is known here. */
function isTold(mine: Stamped, theirs: Stamped): boolean {
  const state = stateOf(theirs);
  const joined = joinStates(state, stateOf(mine));
  return (
    joined.size === state.size && [...joined].every(([path, part]) => state.get(path) === part)
  );
}

/**
 * What is known here, as it is to be told: what is over is told for a while once more where a device that
 * was away for longer than that has put it back as it was.
 */
function toTell(
  known: ReadonlyMap<string, Stamped>,
  told: Account['told'],
  now: Instant,
): [string, Stamped][] {
  return [...known].map(([id, mine]) => {
    const theirs = told.get(id);
    if (isActive(mine.interview, now) || !theirs) return [id, mine];
    // Words of notes for which there was no room are nothing that has to be told.
    if (isTold(withoutTexts(mine), theirs)) return [id, mine];
    return [id, { ...mine, interview: { ...mine.interview, updatedAt: now } }];
  });
}

/** What is to be done in the account, and how many active interviews have no room there. */
interface Errand {
  readonly removes: readonly string[];
  readonly writes: Records;
  readonly left: number;
}

/** True for what gives way to something that makes sense; a newer format does not, nor what is to come. */
function givesWay(lying: Lying | undefined): boolean {
  return lying?.state !== 'newer' && lying?.state !== 'incomplete';
}

const without = (area: Records, keys: ReadonlySet<string>): Records =>
  Object.fromEntries(Object.entries(area).filter(([key]) => !keys.has(key)));

/**
 * What there is to do, from what lies there and what should: nothing is remembered, so that a background
 * that was ended in the middle goes on from where it was. Without tidying only what is news to others is
 * written: two devices that saw different room for things would else undo each other's work for ever.
 */
async function planErrand(
  { area, found, told }: Account,
  known: ReadonlyMap<string, Stamped>,
  isTidying: boolean,
  now: Instant,
): Promise<Errand> {
  const tellable = toTell(known, told, now);
  const active = tellable.filter(([, { interview }]) => isActive(interview, now));
  const wanted = active.filter(([id, mine]) => {
    const theirs = told.get(id);
    return givesWay(found.get(id)) && (isTidying || !theirs || !isTold(mine, theirs));
  });
  const isWanted = new Set(active.map(([id]) => id));
  const over = isTidying ? [...told.keys()].filter((id) => known.has(id) && !isWanted.has(id)) : [];
  const keysOf = (ids: readonly string[]) => ids.flatMap((id) => found.get(id)?.keys ?? []);
  const gone = new Set([
    ...keysOf([...wanted.map(([id]) => id), ...over]),
    ...(isTidying ? listStray(area, found, now) : []),
  ]);
  const lying = (mine: Stamped): Records | null => {
    const { id } = mine.interview;
    const theirs = told.get(id);
    if (!theirs || !isSaid(mine, theirs)) return null;
    return Object.fromEntries(keysOf([id]).map((key) => [key, area[key]]));
  };
  const stamped = wanted.map(([, mine]) => mine);
  const planned = await planItems(stamped, without(area, gone), lying, now);
  const stays = (id: string): void => {
    for (const key of keysOf([id])) gone.delete(key);
  };
  const writes: Records = {};
  for (const [id, { stamped: mine, items }] of planned) {
    const theirs = told.get(id);
    if (!theirs || !isSaid(mine, theirs)) Object.assign(writes, items);
    else stays(id);
  }
  // Better what is not the latest than nothing, until it is known what has to give way.
  if (!isTidying) for (const [id] of wanted) if (!planned.has(id)) stays(id);
  const removes = [...gone].filter((key) => !(key in writes));
  const left = active.filter(([id]) => {
    const key = itemKeyOf(id);
    return !(key in writes) && (!(key in area) || gone.has(key));
  });
  return { removes, writes, left: left.length };
}

/**
 * Exchanges with the browser's account: what other devices know comes in, what they do not know goes
 * out. Rejects where the account cannot be read or written just now; what has come in by then stays.
 *
 * @param isTidying true: what is over goes from there, and what fits better is written anew; not to be
 *   done because another device has just written something
 * @returns how many active interviews have no room there; null: a newer copy's data is left as it is
 */
export async function exchange(
  area: SyncArea,
  store: LocalStore,
  isTidying: boolean,
  now: Date,
): Promise<{ readonly left: number } | null> {
  const at = now.toISOString();
  const account = await lookAt(await area.read(), at);
  const known = await store.withLock(() => receive(account.told, store, now));
  if (known === null) return null;
  const { removes, writes, left } = await planErrand(account, known, isTidying, at);
  // First, for the room: what is missing for a moment has not been deleted.
  if (removes.length > 0) await area.remove(removes);
  if (Object.keys(writes).length > 0) await area.write(writes);
  return { left };
}
