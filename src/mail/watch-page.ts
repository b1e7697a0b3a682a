/**
 * Looking at a page costs time that is the page's own. Over a while no more than this share of it is
 * spent, whatever the page does; a page that is calm is looked at after each of its changes.
 */
const SHARE = 0.003;

/** What may be spent at once, in milliseconds, before looks become rarer. */
const BURST_MS = 12;

/** What one of many calls in a row costs beside its own time: the browser's part, its records. */
const CALL_MS = 0.04;
const IN_A_ROW_MS = 3;

/** Even the busiest page is looked at so often. */
const LONGEST_PAUSE_MS = 1_000;

/** Changes of more nodes than that are no window that opens: going through them would cost more. */
const MOST_NODES = 60;

/** How a page is looked at. */
export interface PageLook {
  /** Looks through the whole page. */
  readonly look: () => void;
  /** What a new part of the page holds that is worth a look: simple selectors, the faster. */
  readonly signs: readonly string[];
  /** True while something is half there, or goes: then every change is worth a look. */
  readonly isWaiting: () => boolean;
}

function hasSign(node: Node, signs: readonly string[]): boolean {
  return (
    node instanceof Element &&
    signs.some((sign) => node.matches(sign) || node.querySelector(sign) !== null)
  );
}

/** Whether a change has brought a sign; `great`: it is to be looked into as a whole. */
function read(records: readonly MutationRecord[], signs: readonly string[]): boolean | 'great' {
  let nodes = 0;
  for (const { addedNodes } of records) {
    nodes += addedNodes.length + 1;
    if (nodes > MOST_NODES) return 'great';
    for (const node of addedNodes) if (hasSign(node, signs)) return true;
  }
  return false;
}

/**
 * Looks when the page has changed, in time for the same frame, until the signal. While a page changes
 * without pause, it is not even listened to between two looks.
 */
export function watchPage(doc: Document, signal: AbortSignal, page: PageLook): void {
  let credit = BURST_MS;
  let since = performance.now();

  const pay = (work: () => void): void => {
    const before = performance.now();
    const callCosts = before - since < IN_A_ROW_MS ? CALL_MS : 0;
    credit = Math.min(BURST_MS, credit + (before - since) * SHARE);
    work();
    since = performance.now();
    // No debt that a pause does not pay: one slow moment of the machine is not the page's doing.
    credit = Math.max(credit - (since - before) - callCosts, -LONGEST_PAUSE_MS * SHARE);
    if (credit > 0) return;
    observer.disconnect();
    setTimeout(listen, -credit / SHARE);
  };
  const observer = new MutationObserver((records) => {
    let isSign = false;
    pay(() => {
      const found = read(records, page.signs);
      isSign = found === true;
      if (found === 'great' || (!found && page.isWaiting())) page.look();
    });
    // A window opens: that is what all this is for, and costs what it costs.
    if (isSign) page.look();
  });
  const listen = (): void => {
    if (signal.aborted) return;
    observer.observe(doc.documentElement, { childList: true, subtree: true });
    pay(page.look);
  };
  // A window that opens takes the focus, also while the page changes without pause; and a part that
  // only gets its attributes late is found when somebody goes to write.
  doc.addEventListener('focusin', page.look, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  listen();
}
