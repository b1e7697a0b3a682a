import { exchangeNow, type SyncEnds } from './keep-in-step.ts';

/** A little while after a change: several of them in a row go together. */
const DEBOUNCE_MS = 3_000;

/** Exchanges are so far apart: two writes each come to far less than the 120 a minute of Chrome. */
const SPACING_MS = 8_000;

/** After a refusal for too many writes: its hour and its minute are counted by Chrome. */
const BUSY_MS = 150_000;

/** What is planned, in this life of the background; when it ends, the next wake finds what is to be done. */
let planned: { isTidying: boolean } | null = null;
let notBefore = 0;

async function run(ends: SyncEnds): Promise<void> {
  const isTidying = planned?.isTidying ?? false;
  planned = null;
  notBefore = Date.now() + SPACING_MS;
  const { problem } = await exchangeNow(ends, isTidying, new Date());
  if (problem === 'busy') notBefore = Date.now() + BUSY_MS;
}

/**
 * Exchanges in a few seconds. To be called after a change here, at a wake where `isExchangeDue`, and when
 * the account has changed.
 *
 * @param cause `account`: something has come, to which the answer is no tidying
 */
export function exchangeSoon(cause: 'change' | 'wake' | 'account', ends: SyncEnds): void {
  const isTidying = cause !== 'account';
  if (planned) {
    planned.isTidying ||= isTidying;
    return;
  }
  planned = { isTidying };
  const wait = Math.max(DEBOUNCE_MS, notBefore - Date.now());
  setTimeout(() => {
    run(ends).catch((error: unknown) => console.error('Afterword:', error));
  }, wait);
}
