import { type Draft, DraftMemory, isSameDraft } from './drafts.ts';
import { locateComposeWindows } from './locate.ts';
import { type DraftIds, findPart, type MailSite } from './mail-site.ts';
import { watchPage } from './watch-page.ts';

/**
 * A compose window for as long as it lives. Its nodes may be replaced at any time, the outermost
 * too: what is needed of them is looked up anew in `root`, and `root` is never kept.
 */
export interface ComposeWindow {
  readonly site: MailSite;
  readonly root: HTMLElement;
  /** The message that is written in it: the same when it is closed and opened again. */
  readonly draft: Draft;
  /** Aborted when the window has left the page, whatever the reason. */
  readonly ended: AbortSignal;
}

/** A window that is only moved leaves the page and returns within one turn; longer is gone. */
const GONE_AFTER_MS = 60;

/** A window's life: `window` is what others see of it. */
interface Life {
  readonly window: { -readonly [Key in keyof ComposeWindow]: ComposeWindow[Key] };
  readonly end: AbortController;
  ids: DraftIds;
}

/** Pages may keep the outermost box, emptied, for the next window. */
function isGone({ window: { root, site } }: Life): boolean {
  return !root.isConnected || !(findPart(root, site.body) || findPart(root, site.send));
}

/**
 * Watches the page for compose windows, from now until the signal. `looked` is called after each
 * change of the page while a compose window is there, and once when the last one has gone, in time
 * for the same frame.
 */
export function watchComposeWindows(
  site: MailSite,
  doc: Document,
  signal: AbortSignal,
  looked: (windows: readonly ComposeWindow[]) => void,
): void {
  const lives = new Set<Life>();
  const leaving = new WeakSet<Life>();
  const drafts = new DraftMemory();
  let hadAny = false;
  let isHalfBuilt = false;
  let nearBy: readonly HTMLElement[] = [];

  const end = (life: Life): void => {
    lives.delete(life);
    life.end.abort();
  };
  const endIfItStaysAway = (life: Life): void => {
    if (leaving.has(life)) return;
    leaving.add(life);
    setTimeout(() => {
      leaving.delete(life);
      if (lives.has(life) && isGone(life)) end(life);
    }, GONE_AFTER_MS);
  };

  const start = (root: HTMLElement, ids: DraftIds): Life => {
    const controller = new AbortController();
    const window = { site, root, draft: drafts.recall(ids), ended: controller.signal };
    const life = { window, end: controller, ids };
    lives.add(life);
    return life;
  };
  /** The life of the window in this box: the box's own, or that of a draft built anew elsewhere. */
  const lifeOf = (root: HTMLElement, ids: DraftIds): Life => {
    const own = [...lives].find(({ window }) => window.root === root);
    // Pages use their nodes again: another draft in the same node is another window.
    if (own && isSameDraft(own.ids, ids) !== false) return own;
    if (own) end(own);
    const moved = [...lives].find((life) => isSameDraft(life.ids, ids) && isGone(life));
    if (moved) moved.window.root = root;
    return moved ?? start(root, ids);
  };

  const lookAgain = (): void => {
    const { located, isUnfinished } = locateComposeWindows(site, doc);
    isHalfBuilt = isUnfinished;
    const windows = located.map(({ root }) => {
      const ids = site.draftIds(root);
      const life = lifeOf(root, ids);
      life.ids = new Map([...life.ids, ...ids]);
      drafts.keep(life.window.draft, life.ids);
      return life.window;
    });
    for (const life of lives) if (isGone(life)) endIfItStaysAway(life);
    watchNearBy(windows.map(({ root }) => root));
    const hasAny = windows.length > 0;
    if (!hasAny && !hadAny) return;
    hadAny = hasAny;
    looked(windows);
  };

  // The page at large may change without pause and is then looked at less often; what happens within
  // a compose window is always answered at once.
  const near = new MutationObserver(lookAgain);
  const watchNearBy = (roots: readonly HTMLElement[]): void => {
    if (roots.length === nearBy.length && roots.every((root, at) => root === nearBy[at])) return;
    nearBy = roots;
    near.disconnect();
    for (const root of roots) near.observe(root, { childList: true, subtree: true });
  };
  /** A window that goes, or whose nodes are given to another draft, brings nothing new. */
  const isLeft = ({ ids, window: { root } }: Life): boolean =>
    !root.isConnected || isSameDraft(ids, site.draftIds(root)) === false;
  const isWaiting = (): boolean => isHalfBuilt || [...lives].some(isLeft);
  const signs = site.anchors.map(({ among, selector }) => among + selector);
  watchPage(doc, signal, { look: lookAgain, signs, isWaiting });
  signal.addEventListener('abort', () => {
    near.disconnect();
    for (const life of lives) end(life);
  });
}
