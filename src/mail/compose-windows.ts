import { type Look, locateComposeWindows } from './locate.ts';
import { type DraftIds, findPart, type MailSite } from './mail-site.ts';

/**
 * A compose window for as long as it lives. Its nodes may be replaced at any time, the outermost
 * too: what is needed of them is looked up anew in `root`, and `root` is never kept.
 */
export interface ComposeWindow {
  readonly site: MailSite;
  readonly root: HTMLElement;
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

/** The surest kind of id that both have decides. */
function compareDrafts(known: DraftIds, now: DraftIds): 'same' | 'other' | 'unknown' {
  for (const [kind, id] of now) {
    const before = known.get(kind);
    if (before !== undefined) return before === id ? 'same' : 'other';
  }
  return 'unknown';
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
  looked: (windows: readonly ComposeWindow[], look: Look) => void,
): void {
  const lives = new Set<Life>();
  const leaving = new WeakSet<Life>();
  let hadAny = false;

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

  const start = (root: HTMLElement): Life => {
    const controller = new AbortController();
    const window = { site, root, ended: controller.signal };
    const life = { window, end: controller, ids: new Map() };
    lives.add(life);
    return life;
  };
  /** The life of the window in this box: the box's own, or that of a draft built anew elsewhere. */
  const lifeOf = (root: HTMLElement, ids: DraftIds): Life => {
    const own = [...lives].find(({ window }) => window.root === root);
    // Pages use their nodes again: another draft in the same node is another window.
    if (own && compareDrafts(own.ids, ids) !== 'other') return own;
    if (own) end(own);
    const moved = [...lives].find(
      (life) => compareDrafts(life.ids, ids) === 'same' && isGone(life),
    );
    if (moved) moved.window.root = root;
    return moved ?? start(root);
  };

  const lookAgain = (): void => {
    const look = locateComposeWindows(site, doc);
    const windows = look.located.map(({ root }) => {
      const ids = site.draftIds(root);
      const life = lifeOf(root, ids);
      life.ids = new Map([...life.ids, ...ids]);
      return life.window;
    });
    for (const life of lives) if (isGone(life)) endIfItStaysAway(life);
    const hasAny = windows.length > 0 || look.missing.length > 0;
    if (!hasAny && !hadAny) return;
    hadAny = hasAny;
    looked(windows, look);
  };

  const observer = new MutationObserver(lookAgain);
  observer.observe(doc.documentElement, { childList: true, subtree: true });
  // A part that only gets its attributes late is found when somebody goes to write.
  doc.addEventListener('focusin', lookAgain, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const life of lives) end(life);
  });
  lookAgain();
}
