import { type Found, findPart, type MailSite, type PartName, type Variant } from './mail-site.ts';

/** A compose window as it stands in the page now. */
export interface Located {
  readonly root: HTMLElement;
  readonly body: Found;
  readonly send: Found;
}

/** What a look at the page came to. */
export interface Look {
  readonly located: readonly Located[];
  /** Parts that some compose window lacks: the page is half built, or has changed. */
  readonly missing: readonly PartName[];
}

/**
 * Any body will do here: whether it is visible is for those to ask who write into it, since asking
 * makes the browser lay the page out, and this runs after every change of it.
 */
function findBody(site: MailSite, root: ParentNode): Found | null {
  return findPart(root, site.body);
}

function countMatches(root: ParentNode, variants: readonly Variant[]): number {
  for (const { selector } of variants) {
    const count = root.querySelectorAll(selector).length;
    if (count > 0) return count;
  }
  return 0;
}

/**
 * The smallest box around the anchor that holds body and Send button, and the addressing where the
 * page has any; never one that holds a second compose window.
 */
function climb(site: MailSite, anchor: Element, anchorSelector: string): HTMLElement | null {
  let best: HTMLElement | null = null;
  for (let box = anchor.parentElement; box; box = box.parentElement) {
    if (box.querySelectorAll(anchorSelector).length > 1) break;
    if (!findBody(site, box) || !findPart(box, site.send)) continue;
    if (countMatches(box, site.addressing) > 0) return box;
    best ??= box;
  }
  return best;
}

function findRoot(site: MailSite, anchor: Element, anchorSelector: string): HTMLElement | null {
  for (const { selector } of site.roots) {
    const box = anchor.closest<HTMLElement>(selector);
    const isOne = box && box.querySelectorAll(anchorSelector).length === 1;
    if (isOne && findBody(site, box) && findPart(box, site.send)) return box;
  }
  return climb(site, anchor, anchorSelector);
}

/** Which required part keeps an anchor from being a compose window. */
function missingFor(site: MailSite, anchor: Element): PartName {
  const named = site.roots
    .map(({ selector }) => anchor.closest(selector))
    .find((box) => box !== null);
  return findBody(site, named ?? anchor.ownerDocument) ? 'send' : 'body';
}

/**
 * Finds the compose windows in the page. Only looks: at names, roles and places, never at what
 * anybody has written. A required part that is missing is named, not guessed.
 */
export function locateComposeWindows(site: MailSite, doc: Document): Look {
  const variant = site.anchors.find(({ selector }) => doc.querySelector(selector) !== null);
  if (!variant) return { located: [], missing: [] };
  const located: Located[] = [];
  const missing = new Set<PartName>();
  for (const anchor of doc.querySelectorAll(variant.selector)) {
    const root = findRoot(site, anchor, variant.selector);
    const body = root && findBody(site, root);
    const send = root && findPart(root, site.send);
    if (body && send) located.push({ root, body, send });
    else missing.add(missingFor(site, anchor));
  }
  return { located, missing: [...missing] };
}
