import { deleteRecords, isLoggedStore, writeRecords } from '../../platform/records.ts';

const PADDING_KEY = 'padding';

/** Chromium begins a new log once it has written 4 MiB to the one before. */
const PIECES = 6;
const PIECE = 2 ** 20;

/**
 * Makes sure, after a write that failed, that what is saved from now on stays saved. After one on a full
 * disk Chromium acknowledges each later one and loses them all at its next start: its log has a torn
 * record, behind which it reads nothing (Chromium 156, November 2026). So much is written that it begins
 * a new log, which saves what the store has in memory as well. Firefox refuses until it can save again,
 * and loses nothing.
 */
export async function recoverStore(): Promise<void> {
  if (!isLoggedStore()) return;
  for (let times = 0; times < PIECES; times += 1) {
    // Each time another value: one that is there already is not written again.
    await writeRecords({ [PADDING_KEY]: `${times}`.padEnd(PIECE, 'x') });
  }
  await deleteRecords([PADDING_KEY]);
}
