import type { FollowUpButton } from './follow-up-button.ts';
import { MARK } from './older-copy.ts';

/** From the widest look to the narrowest: icon and words, words, icon. */
const LOOKS = ['full', 'words', 'icon'] as const;

function outerWidth(host: HTMLElement, cell: HTMLElement): number {
  const [own, around] = [getComputedStyle(host), getComputedStyle(cell)];
  const sides = [
    own.marginInlineStart,
    own.marginInlineEnd,
    around.paddingInlineStart,
    around.paddingInlineEnd,
  ];
  const beside = sides.reduce((sum, side) => sum + (Number.parseFloat(side) || 0), 0);
  return Math.ceil(host.getBoundingClientRect().width + beside);
}

/** True when the last control of the row still stands within the toolbar's own box. */
function hasRoom(cell: HTMLTableCellElement): boolean {
  const last = cell.parentElement?.lastElementChild?.getBoundingClientRect();
  const box = cell.closest('table')?.parentElement?.getBoundingClientRect();
  return !last || !box || (last.right <= box.right + 1 && last.left >= box.left - 1);
}

/** How many of the boxes around may cut off what does not fit. */
const BOXES_AROUND = 3;

/** By how much the boxes around hold more than they show. */
function overflowAround(host: HTMLElement): number {
  let sum = 0;
  let box = host.parentElement;
  for (let count = 0; box && count < BOXES_AROUND; count += 1, box = box.parentElement) {
    sum += Math.max(0, box.scrollWidth - box.clientWidth);
  }
  return sum;
}

function fitInRow({ host, setLook }: FollowUpButton): void {
  host.style.setProperty('display', 'none');
  const without = overflowAround(host);
  host.style.removeProperty('display');
  for (const look of LOOKS) {
    setLook(look);
    if (overflowAround(host) <= without + 1) return;
  }
}

/** Gives the button the widest look that leaves the page's own controls where they are. */
export function fitButton(button: FollowUpButton): void {
  const { host, setLook } = button;
  const cell = host.parentElement;
  if (!(cell instanceof HTMLTableCellElement)) {
    fitInRow(button);
    return;
  }
  const column = cell.closest('table')?.querySelector<HTMLElement>(`col[${MARK}]`);
  for (const look of LOOKS) {
    setLook(look);
    // A fixed column does not grow with what it holds: it is told its width.
    const width = `${outerWidth(host, cell)}px`;
    cell.style.setProperty('inline-size', width);
    column?.style.setProperty('width', width);
    if (hasRoom(cell)) return;
  }
}

/**
 * Puts the button after the slot, in a cell of its own where the toolbar is a table. Gmail's table
 * has one <col> a cell: the new cell gets its own, or every width would move one cell on.
 */
export function insertButton(slot: Element, button: FollowUpButton): void {
  if (!(slot instanceof HTMLTableCellElement)) {
    slot.after(button.host);
    fitButton(button);
    return;
  }
  const doc = slot.ownerDocument;
  const columns = slot.closest('table')?.querySelectorAll('col') ?? [];
  if (columns.length === slot.parentElement?.children.length) {
    const column = doc.createElement('col');
    column.setAttribute(MARK, 'column');
    columns[slot.cellIndex]?.after(column);
  }
  const cell = doc.createElement('td');
  cell.className = 'gU';
  cell.setAttribute(MARK, 'cell');
  cell.append(button.host);
  slot.after(cell);
  fitButton(button);
}
