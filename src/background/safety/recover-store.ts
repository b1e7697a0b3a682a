import { deleteRecords, roomLeft, writeRecords } from '../../platform/records.ts';

const PADDING_KEY = 'padding';

/** Chromium begins a new log once it has written 4 MiB to the one before. */
const ENOUGH = 6 * 2 ** 20;
const LARGEST_PIECE = 2 ** 20;
const SMALLEST_PIECE = 2 ** 12;

/**
 * After a write that failed on a full disk Chromium acknowledges each later one and loses them all at its
 * next start: its log has a torn record, behind which it reads nothing (Chromium 156, November 2026). So
 * much is written that it begins a new log, which saves what the store has in memory as well.
 */
async function beginNewLog(room: number): Promise<void> {
  const piece = Math.min(LARGEST_PIECE, Math.floor(room / 2));
  // Then it is our own room that is full and not the disk, as far as anybody can tell from here.
  if (piece < SMALLEST_PIECE) return;
  for (let [written, times] = [0, 0]; written < ENOUGH; written += piece, times += 1) {
    // Each time another value: one that is there already is not written again.
    await writeRecords({ [PADDING_KEY]: `${times}`.padEnd(piece, 'x') });
  }
  await deleteRecords([PADDING_KEY]);
}

/** Makes sure, after a write that failed, that what is saved from now on stays saved. */
export async function recoverStore(): Promise<void> {
  const room = await roomLeft();
  // Firefox, which sets no limit, refuses until it can save again, and loses nothing.
  if (room !== null) await beginNewLog(room);
}
