import type { ComposeKind } from './mail-fields.ts';
import { isVisible } from './mail-site.ts';

/** A dialog that takes up so much of the page is no docked one. */
const FULL_SCREEN_SHARE = 0.5;

function isFullScreen(dialog: HTMLElement): boolean {
  // Gmail moves the docked dialog into these boxes (in use since 2014, seen 2026).
  if (dialog.closest('.aSs, .aSt')) return true;
  const view = dialog.ownerDocument.defaultView;
  if (!view || dialog.closest('.dw, .no')) return false;
  // Without styles every box is as wide as the page.
  const isLaidOver = [dialog, dialog.parentElement, dialog.parentElement?.parentElement].some(
    (box) => box && view.getComputedStyle(box).position === 'fixed',
  );
  const { width, height } = dialog.getBoundingClientRect();
  return isLaidOver && width * height > FULL_SCREEN_SHARE * view.innerWidth * view.innerHeight;
}

/** The dialog's part with the message is hidden, by an inline style of its own (seen 2026). */
function isMinimised(dialog: Element, body: Element | null): boolean {
  const part = [...dialog.children].find((child) => body && child.contains(body));
  if (part instanceof HTMLElement && part.style.display === 'none') return true;
  return body !== null && !isVisible(body) && isVisible(dialog);
}

/**
 * What sort of window a Gmail message is written in.
 *
 * @param body where one writes in it, visible or not
 */
export function gmailKind(root: HTMLElement, body: Element | null): ComposeKind {
  const dialog = root.closest<HTMLElement>('[role="dialog"]');
  if (dialog) {
    if (isMinimised(dialog, body)) return 'minimised';
    return isFullScreen(dialog) ? 'fullscreen' : 'docked';
  }
  if (root.closest('.ip, .AO, [data-message-id], .nH.a98')) return 'inline';
  const { pathname, search } = root.ownerDocument.location;
  // `view=cm` until 2026, `/popout` since 2023; the page's body has these classes in the former.
  const isOwnAddress = /[?&](?:view|tf)=cm\b/.test(search) || pathname.includes('/popout');
  if (isOwnAddress || root.closest('body.xE.xp') !== null) return 'window';
  const main = root.closest('[role="main"]') ?? root.ownerDocument;
  return main.querySelector('h2.hP, h2[data-legacy-thread-id], [data-message-id]')
    ? 'inline'
    : 'window';
}
