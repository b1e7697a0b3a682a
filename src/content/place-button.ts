import type { ComposeWindow } from '../mail/compose-windows.ts';
import { findPart } from '../mail/mail-site.ts';
import { requestPanel } from '../mail/panel-handoff.ts';
import { getBrowser } from '../platform/browser.ts';
import { type FollowUpButton, makeButton } from './follow-up-button.ts';
import { MARK } from './older-copy.ts';
import { themeBehind } from './theme-behind.ts';

/** More than this in a second is a page that throws out whatever is put in: it is left alone. */
const PLACINGS_A_SECOND = 40;

/** In a narrower compose window the toolbar has no room for words: the button shows its icon alone. */
const NARROW = 440;

interface Placed {
  readonly host: HTMLElement;
  readonly setLook: FollowUpButton['setLook'];
  times: number[];
}

const placed = new WeakMap<ComposeWindow, Placed>();

/**
 * Puts the host after the Send button, in a cell of its own where the toolbar is a table. Gmail's
 * table has fixed columns, one <col> a cell: the new one gets its own <col>, or every width would
 * move one cell on, and its width in pixels, since a fixed column does not grow with what it holds.
 */
function insertAfter(slot: Element, host: HTMLElement): void {
  if (!(slot instanceof HTMLTableCellElement)) {
    slot.after(host);
    return;
  }
  const doc = slot.ownerDocument;
  const columns = slot.closest('table')?.querySelectorAll('col') ?? [];
  const column = doc.createElement('col');
  column.setAttribute(MARK, 'column');
  const isColumnACell = columns.length === slot.parentElement?.children.length;
  if (isColumnACell) columns[slot.cellIndex]?.after(column);
  const cell = doc.createElement('td');
  cell.className = 'gU';
  cell.setAttribute(MARK, 'cell');
  cell.append(host);
  slot.after(cell);
  const { marginInlineStart, marginInlineEnd } = getComputedStyle(host);
  const margins = Number.parseFloat(marginInlineStart) + Number.parseFloat(marginInlineEnd);
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(cell);
  const paddings = Number.parseFloat(paddingInlineStart) + Number.parseFloat(paddingInlineEnd);
  const width = `${Math.ceil(host.getBoundingClientRect().width + margins + paddings)}px`;
  cell.style.setProperty('inline-size', width);
  column.style.setProperty('width', width);
}

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
    if (!known) void getBrowser().runtime.sendMessage({ type: 'panel.load' });
  });
  const entry: Placed = { host: made.host, setLook: made.setLook, times: [] };
  placed.set(window, entry);
  AbortSignal.any([life, window.ended]).addEventListener('abort', () => {
    placed.delete(window);
    removeFrom(window.root, null);
  });
  return entry;
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
  const next = slot.nextElementSibling;
  if (next && (next === entry.host || next.contains(entry.host))) return;

  const now = performance.now();
  entry.times = [...entry.times.filter((time) => now - time < 1000), now];
  if (entry.times.length > PLACINGS_A_SECOND) return;
  entry.host.remove();
  removeFrom(root, null);
  entry.setLook(themeBehind(slot), root.getBoundingClientRect().width < NARROW);
  insertAfter(slot, entry.host);
}
