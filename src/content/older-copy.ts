import { MARK } from '../mail/our-mark.ts';

const REPLACED = 'afterword:replaced';

/** Takes away what this or an older copy has put into the page. */
export function removeLeftovers(doc: Document): void {
  for (const element of doc.querySelectorAll(`[${MARK}]`)) element.remove();
}

/**
 * Makes an older copy of this script stop, and stops this one when a newer copy starts. After an
 * update Chromium leaves the old copy running beside its dead extension, Firefox stops it but
 * leaves its button behind (Chromium 156, Firefox 153, November 2026). The page can fire the event
 * too: all it gets is a mail page without our button.
 */
export function replaceOlderCopy(doc: Document, life: AbortController): void {
  doc.dispatchEvent(new Event(REPLACED));
  removeLeftovers(doc);
  doc.addEventListener(REPLACED, () => life.abort(), { signal: life.signal });
}
