import { MARK } from '../mail/our-mark.ts';

const REPLACED = 'afterword:replaced';

/** Takes away what this or an older copy has put into a page, or into a part of it. */
export function removeLeftovers(within: ParentNode): void {
  for (const element of within.querySelectorAll(`[${MARK}]`)) element.remove();
}

/**
 * Makes an older copy of this script stop, and stops this one when a newer copy starts. After an
 * update Chromium leaves the old copy running beside its dead extension, Firefox stops it but
 * leaves its button behind (Chromium 156, Firefox 153, November 2026). The page can fire the event
 * too: all it gets is a mail page without our button.
 */
export function replaceOlderCopy(life: AbortController): void {
  document.dispatchEvent(new Event(REPLACED));
  removeLeftovers(document);
  document.addEventListener(REPLACED, () => life.abort(), { signal: life.signal });
}
