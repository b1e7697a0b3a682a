import type { Located } from './locate.ts';
import { findPart, isVisible, type MailSite, type PartName } from './mail-site.ts';
import { isForm, parentOf } from './parent-of.ts';

/** The box of a compose window of which only a sign is sure: a named one, else up to the bounds. */
function boxAround(site: MailSite, sign: Element): Element {
  for (const { selector } of site.roots) {
    const named = sign.closest(selector);
    if (named) return named;
  }
  let box = sign;
  for (let each = parentOf(sign); each && each !== sign.ownerDocument.body; each = parentOf(each)) {
    if (isForm(each)) continue;
    box = each;
    if (each.matches(site.bounds)) break;
  }
  return box;
}

/**
 * The required parts that some compose window of the page lacks: it is half built, or the site has
 * changed. Empty when every window was found whole. Takes longer than finding them.
 */
export function findMissing(
  site: MailSite,
  doc: Document,
  located: readonly Located[],
): readonly PartName[] {
  const missing = new Set<PartName>();
  for (const sign of doc.querySelectorAll(site.signs)) {
    if (located.some(({ root }) => root.contains(sign))) continue;
    const box = boxAround(site, sign);
    // Around a window that was found, or kept out of sight for later.
    if (located.some(({ root }) => box.contains(root)) || !isVisible(box)) continue;
    if (!findPart(box, site.body)) missing.add('body');
    if (!findPart(box, site.send)) missing.add('send');
  }
  return [...missing];
}
