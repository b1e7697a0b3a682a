/**
 * Looking at a page costs time that is the page's own. Over a while no more than this share of it is
 * spent, whatever the page does; a page that is calm is looked at after each of its changes.
 */
const SHARE = 0.004;

/** What may be spent at once, in milliseconds, before looks become rarer. */
const BURST_MS = 12;

/** What a look costs beside its own time: the browser's call, its record of the change. */
const CALL_MS = 0.03;

/** Even the slowest page is looked at so often. */
const LONGEST_PAUSE_MS = 1_000;

/**
 * Calls `look` when the page has changed, in time for the same frame, until the signal. While a page
 * changes without pause, it is not even listened to between two looks.
 */
export function watchPage(doc: Document, signal: AbortSignal, look: () => void): void {
  let credit = BURST_MS;
  let since = performance.now();

  const lookAndPay = (): void => {
    const before = performance.now();
    credit = Math.min(BURST_MS, credit + (before - since) * SHARE);
    look();
    since = performance.now();
    credit -= since - before + CALL_MS;
    if (credit > 0) return;
    observer.disconnect();
    setTimeout(listen, Math.min(LONGEST_PAUSE_MS, -credit / SHARE));
  };
  const observer = new MutationObserver(lookAndPay);
  const listen = (): void => {
    if (signal.aborted) return;
    observer.observe(doc.documentElement, { childList: true, subtree: true });
    lookAndPay();
  };
  // A window that opens takes the focus, also while the page changes without pause; and a part that
  // only gets its attributes late is found when somebody goes to write.
  doc.addEventListener('focusin', look, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  listen();
}
