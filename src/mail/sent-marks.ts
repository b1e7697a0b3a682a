/** Gmail lets a sending be taken back for at most 30 seconds (2026); a little more, for slow pages. */
export const UNDO_LASTS_MS = 35_000;

/** A page that confirms at all does so within this time. */
const CONFIRMED_WITHIN_MS = 10_000;

/**
 * True once the page shows that a message was sent; false when it has not within its time.
 *
 * @param before what was shown of earlier messages when this one was to be sent
 */
export function awaitConfirmation(
  doc: Document,
  confirmation: string,
  before: ReadonlySet<Element>,
  signal: AbortSignal,
): Promise<boolean> {
  const isThere = (): boolean =>
    [...doc.querySelectorAll(confirmation)].some((each) => !before.has(each));
  if (isThere()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const settle = (isConfirmed: boolean): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(isConfirmed);
    };
    const observer = new MutationObserver(() => {
      if (isThere()) settle(true);
    });
    const timer = setTimeout(settle, CONFIRMED_WITHIN_MS, false);
    observer.observe(doc.body, { childList: true, subtree: true });
    signal.addEventListener('abort', () => settle(false), { once: true });
  });
}

/** A message that the page may still take back. */
interface Undoable {
  /** Ids by which a bar may name it. */
  readonly ids: readonly string[];
  /** What its bar shows beside Undo; '' where that is not known. */
  readonly shows: string;
}

let undoables: readonly Undoable[] = [];

/** One press has several events, of which the first counts. */
const PRESS_LASTS_MS = 300;
let lastPress: { readonly link: Element; readonly at: number } | null = null;

function isSamePress(link: Element, at: number): boolean {
  return lastPress?.link === link && at - lastPress.at < PRESS_LASTS_MS;
}

/**
 * The message that a pressed Undo means: the one that it names, else the one that ended last. Undo
 * stands in other bars too, after archiving for one: a bar that names something else, or that of a
 * sent message without the link that shows it, is none of ours.
 */
function meantBy(link: Element): Undoable | undefined {
  const named = link.getAttribute('param') ?? '';
  const bar = link.closest('.vh, [role="alert"]');
  const fits = undoables.filter(({ shows }) => shows === '' || bar?.querySelector(shows));
  return named === '' ? fits.at(-1) : fits.findLast(({ ids }) => ids.includes(named));
}

/**
 * Calls back when the page's own Undo for this message is pressed, while it can be. The bar names
 * its message where it can; two messages sent in a row share one bar, which is then the later one's.
 */
export function watchUndo(
  doc: Document,
  { undo, ids, shows }: Undoable & { readonly undo: string },
  undone: () => void,
): void {
  const own: Undoable = { ids, shows };
  const taken = new AbortController();
  const signal = AbortSignal.any([AbortSignal.timeout(UNDO_LASTS_MS), taken.signal]);
  undoables = [...undoables, own];
  signal.addEventListener('abort', () => {
    undoables = undoables.filter((each) => each !== own);
  });
  const pressed = (event: Event): void => {
    const target = event.composedPath()[0];
    const link = target instanceof Element ? target.closest(undo) : null;
    if (!link || isSamePress(link, event.timeStamp) || meantBy(link) !== own) return;
    lastPress = { link, at: event.timeStamp };
    taken.abort();
    undone();
  };
  // A page that acts on the way up has no such bar any more when the click would come.
  for (const type of ['pointerup', 'click'] as const) {
    doc.addEventListener(type, pressed, { capture: true, signal });
  }
  doc.addEventListener('keydown', (event) => event.key === 'Enter' && pressed(event), {
    capture: true,
    signal,
  });
}
