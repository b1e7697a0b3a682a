import type { ComposeWindow } from '../mail/compose-windows.ts';
import { findPart } from '../mail/mail-site.ts';
import { requestPanel } from '../mail/panel-handoff.ts';
import { getBrowser } from '../platform/browser.ts';
import { makeButton } from './follow-up-button.ts';
import { MARK } from './older-copy.ts';
import { themeBehind } from './theme-behind.ts';

/** More than this in a second is a page that throws out whatever is put in: it is left alone. */
const PLACINGS_A_SECOND = 40;

interface Placed {
  readonly host: HTMLElement;
  readonly setTheme: (theme: 'light' | 'dark') => void;
  times: number[];
}

const placed = new WeakMap<ComposeWindow, Placed>();

/** Puts the host after the Send button, in a cell of its own where the toolbar is a table. */
function insertAfter(slot: Element, host: HTMLElement): void {
  if (!(slot instanceof HTMLTableCellElement)) {
    slot.after(host);
    return;
  }
  const cell = slot.ownerDocument.createElement('td');
  cell.className = 'gU';
  cell.setAttribute(MARK, 'cell');
  cell.append(host);
  // Gmail's toolbar has one <col> a cell: without one more, every width moves one cell on.
  const columns = slot.closest('table')?.querySelectorAll('col') ?? [];
  const cells = slot.parentElement?.children.length ?? 0;
  if (columns.length === cells) {
    const column = slot.ownerDocument.createElement('col');
    column.setAttribute(MARK, 'column');
    columns[slot.cellIndex]?.after(column);
  }
  slot.after(cell);
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
    });
    if (!known) void getBrowser().runtime.sendMessage({ type: 'panel.load' });
  });
  const entry: Placed = { host: made.host, setTheme: made.setTheme, times: [] };
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
  insertAfter(slot, entry.host);
  entry.setTheme(themeBehind(slot));
}
