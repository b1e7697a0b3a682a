import { MARK } from '../mail/our-mark.ts';
import { isAlive } from '../platform/browser.ts';
import { words } from '../platform/words.ts';
import { sayGone } from './say-gone.ts';

/** What somebody does who comes back to the page, goes to write, or uses what is ours. */
const ACTS = ['visibilitychange', 'focus', 'keydown', 'input', 'click'];

/**
 * Ends this copy as soon as it is noticed that its extension is gone (updated, turned off, removed):
 * the button goes along. Whoever was about to use it is told why; an open panel says so itself. The
 * page is never reloaded by us: a draft may be in it.
 *
 * @returns asks now: true once the extension is gone
 */
export function endWhenGone(life: AbortController): (event?: Event) => boolean {
  // While there are words to be had.
  const why = words('extensionGone');
  const isGone = (event?: Event): boolean => {
    if (isAlive()) return false;
    const target = event?.target;
    const isOurs = target instanceof Element && target.hasAttribute(MARK);
    const place = isOurs && target.getBoundingClientRect();
    // Neither do we act on it, nor does a key become the page's shortcut.
    if (isOurs) event?.stopPropagation();
    life.abort();
    if (place && !document.querySelector(`[${MARK}]`)) sayGone(why, place);
    return true;
  };
  for (const type of ACTS) addEventListener(type, isGone, { capture: true, signal: life.signal });
  return isGone;
}
