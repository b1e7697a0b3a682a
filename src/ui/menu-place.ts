/** Room kept between a menu and its button, and between it and the window's edge. */
const GAP = 4;
const EDGE = 8;

/**
 * Puts an open menu at its button: below it where it fits, else above, else where there is more
 * room, and then it scrolls. At the button's end, so that it grows into the row.
 */
export function placeMenu(menu: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const width = menu.offsetWidth;
  const height = menu.scrollHeight + 2;
  const below = clientHeight - at.bottom - GAP - EDGE;
  const above = at.top - GAP - EDGE;
  const goesUp = height > below && above > below;
  const shown = Math.min(height, goesUp ? above : below);
  const isRtl = getComputedStyle(menu).direction === 'rtl';
  const left = isRtl ? at.left : at.right - width;
  menu.style.maxHeight = `${shown}px`;
  menu.style.left = `${Math.max(EDGE, Math.min(left, clientWidth - width - EDGE))}px`;
  menu.style.top = `${goesUp ? at.top - GAP - shown : at.bottom + GAP}px`;
}
