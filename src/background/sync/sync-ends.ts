import { parseSync, SYNC_KEY } from '../../data/sync-record.ts';
import { SYNC_AREA } from '../../platform/sync-area.ts';
import { commit } from '../commit.ts';
import { withDataLock } from '../data-lock.ts';
import { readStored, saveStored } from '../stored.ts';
import { exchangeSoon } from './exchange-soon.ts';
import { isExchangeDue, type SyncEnds } from './keep-in-step.ts';

/** The browser's account and this device's own data. */
export const SYNC_ENDS: SyncEnds = {
  area: SYNC_AREA,
  store: { read: readStored, commit, keep: saveStored, withLock: withDataLock },
};

/** Exchanges in a few seconds, where that is switched on and there is an occasion. */
export async function exchangeWhereOn(cause: 'change' | 'wake' | 'account'): Promise<void> {
  const state = parseSync((await readStored([SYNC_KEY]))[SYNC_KEY]);
  const isDue = cause === 'wake' ? isExchangeDue(state, new Date().toISOString()) : state.on;
  if (isDue) exchangeSoon(cause, SYNC_ENDS);
}
