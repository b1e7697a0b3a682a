import { CURRENT_VERSION, readVersion, VERSION_KEY } from '../../data/data-version.ts';
import type { Answers } from '../../data/protocol.ts';
import { NO_SYNC, parseSync, SYNC_KEY, type SyncState } from '../../data/sync-record.ts';
import type { Instant } from '../../interviews/interview.ts';
import type { SyncArea } from '../../platform/sync-area.ts';
import { exchange } from './exchange.ts';
import type { LocalStore } from './receive.ts';

/** Without any occasion, another device is heard of within the hour; so is what was not sent yet. */
const LOOK_MINUTES = 55;

/** Both ends of an exchange. */
export interface SyncEnds {
  readonly area: SyncArea;
  readonly store: LocalStore;
}

/** True for a refusal that time heals: Chrome counts writes a minute and an hour, and both count bytes. */
export function isBusy(error: unknown): boolean {
  return /quota/i.test(String(error));
}

/** How it stands; null where a newer copy wrote the data, which is left as it is. */
async function readState(store: LocalStore): Promise<SyncState | null> {
  const stored = await store.read([SYNC_KEY, VERSION_KEY]);
  return readVersion(stored) > CURRENT_VERSION ? null : parseSync(stored[SYNC_KEY]);
}

/** True where nothing has been exchanged for long, or not everything could be. */
export function isExchangeDue({ on, at, problem }: SyncState, now: Instant): boolean {
  if (!on) return false;
  if (at === null || problem !== null || at > now) return true;
  return Date.parse(now) - Date.parse(at) > LOOK_MINUTES * 60_000;
}

/** Exchanges, where that is switched on, and writes down how it stands then. */
export async function exchangeNow(
  { area, store }: SyncEnds,
  isTidying: boolean,
  now: Date,
): Promise<SyncState> {
  const before = await readState(store);
  if (!before?.on) return before ?? NO_SYNC;
  let after: SyncState;
  try {
    const done = await exchange(area, store, isTidying, now);
    if (done === null) return before;
    after = { on: true, at: now.toISOString(), left: done.left, problem: null };
  } catch (error) {
    console.error('Afterword: nothing was exchanged with other devices.', error);
    after = { ...before, problem: isBusy(error) ? 'busy' : 'unavailable' };
  }
  // It may have been switched off in the meantime.
  await store.withLock(async () => {
    if ((await readState(store))?.on) await store.keep({ [SYNC_KEY]: after });
  });
  return after;
}

/**
 * Switches the exchange with other devices on or off. Before the first one a snapshot is taken; where
 * that fails it stays off. Off means that this device neither tells nor hears any more: what lies in the
 * account stays for the others.
 *
 * @param takeSnapshot keeps all that is here now, so that it could be brought back
 */
export async function setSync(
  on: boolean,
  ends: SyncEnds,
  takeSnapshot: (reason: 'sync') => Promise<boolean>,
  now: Date,
): Promise<Answers['sync.set']> {
  const { store } = ends;
  if ((await readState(store)) === null) return { ok: false, fault: 'newerData' };
  const isKept = !on || (await takeSnapshot('sync').catch(() => false));
  try {
    await store.withLock(async () => {
      const before = await readState(store);
      const problem = isKept ? null : 'noSnapshot';
      await store.keep({ [SYNC_KEY]: { ...before, on: on && isKept, left: 0, problem } });
    });
  } catch {
    return { ok: false, fault: 'notSaved' };
  }
  if (!isKept) return { ok: false, fault: 'failed' };
  if (on) await exchangeNow(ends, true, now);
  return { ok: true };
}

/** Exchanges at once, as the user wants. */
export async function syncNow(ends: SyncEnds, now: Date): Promise<Answers['sync.now']> {
  const { on, problem } = await exchangeNow(ends, true, now);
  return on && problem === null ? { ok: true } : { ok: false, fault: 'failed' };
}
