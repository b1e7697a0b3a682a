import { isForm, parentOf } from './parent-of.ts';

const CONTROL = 'button, [role="button"]';

/** Opens the other ways of sending; it belongs to Send and nothing goes between the two. */
export const ARROW = '[aria-haspopup]:not([aria-haspopup="false"]), [class*="menuButton"]';

/** Where there are no cells: after Send, or after the box that holds Send and its arrow alone. */
export function besideSend(send: Element, root: Element): Element {
  const next = send.nextElementSibling;
  const arrow = next?.matches(ARROW) ? next : null;
  for (let box = parentOf(send); box && box !== root; box = parentOf(box)) {
    if (isForm(box)) continue;
    const others = [...box.querySelectorAll(CONTROL)].filter((control) => control !== send);
    if (others.length > 1) break;
    if (others[0]?.matches(ARROW)) return box;
  }
  return arrow ?? send;
}
