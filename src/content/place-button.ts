import type { ComposeWindow } from '../mail/compose-windows.ts';
import { findPart } from '../mail/mail-site.ts';
import { MARK } from '../mail/our-mark.ts';
import { requestPanel } from '../mail/panel-handoff.ts';
import { getBrowser } from '../platform/browser.ts';
import { type FollowUpButton, makeButton } from './follow-up-button.ts';
import { fitButton, insertButton } from './insert-button.ts';
import { themeBehind } from './theme-behind.ts';

/**
 * A page may draw its toolbar anew in each frame. More than this in a second is a page that throws
 * out whatever is put in: it is left alone for a while.
 */
const PLACINGS_A_SECOND = 120;

interface Placed {
  readonly button: FollowUpButton;
  /** Follows the window's size; its outermost box may be another one later. */
  readonly follow: (root: Element) => void;
  times: number[];
}

const placed = new WeakMap<ComposeWindow, Placed>();

function removeFrom(root: Element, keep: Element | null): void {
  for (const element of root.querySelectorAll(`[${MARK}]`)) {
    if (element !== keep && !element.contains(keep)) element.remove();
  }
}

function create(window: ComposeWindow, life: AbortSignal): Placed {
  const made = makeButton(window.site.name, () => {
    const known = requestPanel({
      window,
      focusOpener: made.focus,
      openerRect: () => made.host.getBoundingClientRect(),
      theme: () => themeBehind(made.host),
    });
    if (known) return;
    getBrowser()
      .runtime.sendMessage({ type: 'panel.load' })
      .catch((error: unknown) => console.warn('Afterword: reload this page to go on.', error));
  });
  const resized = new ResizeObserver(() => fitButton(made));
  const follow = (root: Element): void => {
    resized.disconnect();
    resized.observe(root);
  };
  const entry: Placed = { button: made, follow, times: [] };
  placed.set(window, entry);
  AbortSignal.any([life, window.ended]).addEventListener('abort', () => {
    placed.delete(window);
    resized.disconnect();
    removeFrom(window.root, null);
  });
  return entry;
}

/**
 * True for a button that stands in the slot's row behind it. Not only right behind it: another
 * extension may insist on that place, and two that do would throw each other out for ever.
 */
function isBehind(slot: Element, host: Element): boolean {
  const isAfter = slot.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING;
  return isAfter !== 0 && slot.parentElement?.contains(host) === true;
}

/**
 * Makes sure that a compose window has its one button where it belongs. Cheap when it has: it is
 * called after every change of the page.
 */
export function placeButton(window: ComposeWindow, life: AbortSignal): void {
  const { root, site } = window;
  const entry = placed.get(window) ?? create(window, life);
  const send = findPart(root, site.send);
  if (!send) return;
  const slot = site.slot(send.element, root);
  if (isBehind(slot, entry.button.host)) return;

  const now = performance.now();
  entry.times = entry.times.filter((time) => now - time < 1000);
  if (entry.times.length === PLACINGS_A_SECOND) setTimeout(again, 1000, window, life);
  entry.times.push(now);
  if (entry.times.length > PLACINGS_A_SECOND) return;
  entry.button.host.remove();
  removeFrom(root, null);
  entry.button.setTheme(themeBehind(slot));
  insertButton(slot, entry.button);
  entry.follow(root);
}

function again(window: ComposeWindow, life: AbortSignal): void {
  if (!life.aborted && !window.ended.aborted) placeButton(window, life);
}
