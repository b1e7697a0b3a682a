import type { ComposeWindow } from '../mail/compose-windows.ts';
import { findPart } from '../mail/mail-site.ts';
import { requestPanel } from '../mail/panel-handoff.ts';
import { getBrowser } from '../platform/browser.ts';
import { type FollowUpButton, makeButton } from './follow-up-button.ts';
import { fitButton, insertButton } from './insert-button.ts';
import { removeLeftovers } from './older-copy.ts';
import { themeBehind } from './theme-behind.ts';

/**
 * A page may draw its toolbar anew in each frame. More than this in a second is a page that throws
 * out whatever is put in: it is left alone for a while.
 */
const PLACINGS_A_SECOND = 120;

/** `Node.DOCUMENT_POSITION_FOLLOWING`, shorter. */
const FOLLOWING = 4;

interface Placed extends FollowUpButton {
  /** Follows the window's size; its outermost box may be another one later. */
  readonly resized: ResizeObserver;
  times: number[];
}

const placed = new WeakMap<ComposeWindow, Placed>();

function create(window: ComposeWindow): Placed {
  const made = makeButton(window.site.name, () => {
    const known = requestPanel({
      window,
      focusOpener: () => made.button.focus(),
      openerRect: () => made.host.getBoundingClientRect(),
      theme: () => themeBehind(made.host),
    });
    if (known) return;
    getBrowser()
      .runtime.sendMessage({ type: 'panel.load' })
      .catch((error: unknown) => console.warn('Afterword:', error));
  });
  const resized = new ResizeObserver(() => fitButton(made));
  const entry: Placed = { ...made, resized, times: [] };
  placed.set(window, entry);
  window.ended.addEventListener('abort', () => {
    resized.disconnect();
    removeLeftovers(window.root);
  });
  return entry;
}

/**
 * True for a button that stands in the slot's row behind it. Not only right behind it: another
 * extension may insist on that place, and two that do would throw each other out for ever.
 */
function isBehind(slot: Element, host: Element): boolean {
  const isAfter = (slot.compareDocumentPosition(host) & FOLLOWING) !== 0;
  return isAfter && slot.parentElement?.contains(host) === true;
}

/**
 * Makes sure that a compose window has its one button where it belongs. Cheap when it has: it is
 * called after every change of the page.
 */
export function placeButton(window: ComposeWindow): void {
  const { root, site } = window;
  const entry = placed.get(window) ?? create(window);
  const send = findPart(root, site.send);
  if (!send) return;
  const slot = site.slot(send.element, root);
  if (isBehind(slot, entry.host)) return;

  const now = performance.now();
  entry.times = entry.times.filter((time) => now - time < 1000);
  if (entry.times.length === PLACINGS_A_SECOND) setTimeout(again, 1000, window);
  entry.times.push(now);
  if (entry.times.length > PLACINGS_A_SECOND) return;
  removeLeftovers(root);
  entry.button.style.colorScheme = themeBehind(slot);
  insertButton(slot, entry);
  entry.resized.disconnect();
  entry.resized.observe(root);
}

function again(window: ComposeWindow): void {
  if (!window.ended.aborted) placeButton(window);
}
