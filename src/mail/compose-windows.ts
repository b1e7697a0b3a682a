import { type Look, locateComposeWindows } from './locate.ts';
import type { MailSite } from './mail-site.ts';

/**
 * A compose window for as long as it lives. Its nodes may be replaced at any time; what is needed
 * of them is looked up anew in `root`.
 */
export interface ComposeWindow {
  readonly site: MailSite;
  readonly root: HTMLElement;
  /** Tells this draft from others in the page; '' where the page does not say. */
  readonly draftKey: string;
  /** Aborted when the window has left the page, whatever the reason. */
  readonly ended: AbortSignal;
}

/** A window that is only moved leaves the page and returns within one turn; longer is gone. */
const GONE_AFTER_MS = 60;

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
  const lives = new Map<HTMLElement, { window: ComposeWindow; life: AbortController }>();
  let hadWindows = false;

  const endWhenGone = (root: HTMLElement): void => {
    setTimeout(() => {
      if (root.isConnected) return;
      lives.get(root)?.life.abort();
      lives.delete(root);
    }, GONE_AFTER_MS);
  };

  const lookAgain = (): void => {
    const look = locateComposeWindows(site, doc);
    for (const [root] of lives) if (!root.isConnected) endWhenGone(root);
    if (look.located.length === 0 && look.missing.length === 0 && !hadWindows) return;
    hadWindows = look.located.length > 0;
    for (const { root } of look.located) {
      const draftKey = site.draftKey(root);
      const known = lives.get(root);
      // Pages use their nodes again: another draft in the same node is another window.
      if (known && known.window.draftKey !== '' && known.window.draftKey !== draftKey) {
        known.life.abort();
        lives.delete(root);
      }
      if (lives.has(root)) continue;
      const life = new AbortController();
      lives.set(root, { life, window: { site, root, draftKey, ended: life.signal } });
    }
    const windows = look.located.flatMap(({ root }) => lives.get(root)?.window ?? []);
    looked(windows, look);
  };

  const observer = new MutationObserver(lookAgain);
  observer.observe(doc.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const { life } of lives.values()) life.abort();
    lives.clear();
  });
  lookAgain();
}
