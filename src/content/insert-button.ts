import { MARK } from '../mail/our-mark.ts';
import type { FollowUpButton } from './follow-up-button.ts';

/** From the widest look to the narrowest: icon and words, words, icon. */
const LOOKS = ['full', 'words', 'icon'] as const;

function outerWidth(host: HTMLElement, cell: HTMLElement): number {
  const [own, around] = [getComputedStyle(host), getComputedStyle(cell)];
  const sides = [own.marginLeft, own.marginRight, around.paddingLeft, around.paddingRight];
  const beside = sides.reduce((sum, side) => sum + Number.parseFloat(side), 0);
  return Math.ceil(host.getBoundingClientRect().width + beside);
}

/** How many of the boxes around a row may cut off what does not fit. */
const BOXES_AROUND = 3;

/** By how much the page's own controls beside the button stick out of the boxes they stand in. */
function overflowBeside(host: HTMLElement): number {
  const own = host.parentElement;
  const boxes: Element[] = [];
  let box = own;
  if (own instanceof HTMLTableCellElement) {
    boxes.push(...[...(own.parentElement?.children ?? [])].filter((cell) => cell !== own));
    box = own.closest('table')?.parentElement ?? null;
  }
  for (let count = 0; box && count < BOXES_AROUND; count += 1, box = box.parentElement) {
    boxes.push(box);
  }
  return boxes.reduce((sum, each) => sum + Math.max(0, each.scrollWidth - each.clientWidth), 0);
}

/** Gives the button the widest look that leaves the page's own controls where they are. */
export function fitButton({ host, button }: FollowUpButton): void {
  const cell = host.parentElement instanceof HTMLTableCellElement ? host.parentElement : null;
  const column = cell?.closest('table')?.querySelector<HTMLElement>(`col[${MARK}]`);
  // A fixed column does not grow with what it holds: it is told its width.
  const setWidth = (width: number): void => {
    for (const each of [cell, column]) each?.style.setProperty('width', `${width}px`);
  };
  // Out of the row without hiding it: a hidden button would lose the focus.
  host.style.position = 'fixed';
  setWidth(0);
  const without = overflowBeside(host);
  host.style.position = '';
  for (const look of LOOKS) {
    button.className = look;
    if (cell) setWidth(outerWidth(host, cell));
    if (overflowBeside(host) <= without + 1) return;
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
  // Also where another extension's cell has none: cell and column at one place move no other.
  const before = slot.closest('table')?.querySelectorAll('col')[slot.cellIndex];
  if (before) {
    const column = document.createElement('col');
    column.setAttribute(MARK, 'column');
    before.after(column);
  }
  const cell = document.createElement('td');
  cell.className = 'gU';
  cell.setAttribute(MARK, 'cell');
  cell.append(button.host);
  slot.after(cell);
  fitButton(button);
}
