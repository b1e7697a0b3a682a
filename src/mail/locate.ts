import { type Anchor, type Found, findPart, type MailSite, type Variant } from './mail-site.ts';
import { isForm, parentOf } from './parent-of.ts';

/** A compose window as it stands in the page now. */
export interface Located {
  readonly root: HTMLElement;
  readonly body: Found;
  readonly send: Found;
}

/**
 * Any body will do here: whether it is visible is for those to ask who write into it, since asking
 * makes the browser lay the page out, and this runs after every change of it.
 */
function findBody(site: MailSite, root: ParentNode): Found | null {
  return findPart(root, site.body);
}

/** What a look at the page came to. */
export interface Look {
  readonly located: readonly Located[];
  /** True where a window seems to be half built. */
  readonly isUnfinished: boolean;
}

/** How many there are of a part, not counting what an editor's own content brings along. */
function countOf(root: ParentNode, variants: readonly Variant[]): number {
  for (const { selector } of variants) {
    const all = [...root.querySelectorAll(selector)];
    if (all.length === 0) continue;
    return all.filter((each) => !all.some((other) => other !== each && other.contains(each)))
      .length;
  }
  return 0;
}

function anchorsIn(box: ParentNode, { among, selector }: Anchor): Element[] {
  return [...box.querySelectorAll(among)].filter((each) => each.matches(selector));
}

/** True where a box reaches into a second compose window; one may have its anchor twice. */
function holdsTwo(site: MailSite, box: Element, kind: Anchor): boolean {
  if (anchorsIn(box, kind).length < 2) return false;
  return countOf(box, site.body) > 1 || countOf(box, site.send) > 1;
}

function isWhole(site: MailSite, box: Element): boolean {
  if (!findBody(site, box) || !findPart(box, site.send)) return false;
  return box.querySelector(site.proof) !== null;
}

/**
 * The smallest box around the anchor that holds body and Send button, and the addressing where the
 * page has any; never one that holds a second compose window or more of the page.
 */
function climb(site: MailSite, anchor: Element, kind: Anchor): HTMLElement | null {
  let best: HTMLElement | null = null;
  for (let box = parentOf(anchor); box; box = parentOf(box)) {
    if (isForm(box)) continue;
    if (holdsTwo(site, box, kind)) break;
    if (isWhole(site, box)) {
      if (findPart(box, site.addressing)) return box as HTMLElement;
      best ??= box as HTMLElement;
    }
    if (box.matches(site.bounds)) break;
  }
  return best;
}

function findRoot(site: MailSite, anchor: Element, kind: Anchor): HTMLElement | null {
  for (const { selector } of site.roots) {
    const box = anchor.closest<HTMLElement>(selector);
    if (box && isWhole(site, box) && !holdsTwo(site, box, kind)) return box;
  }
  return climb(site, anchor, kind);
}

/**
 * Finds the compose windows in the page. Only looks: at names, roles and places, never at what
 * anybody has written. A required part that is missing is not guessed: there is no window then.
 */
export function locateComposeWindows(site: MailSite, doc: Document): Look {
  const roots = new Set<HTMLElement>();
  const unfinished: Element[] = [];
  const found = new Map<string, Element[]>();
  // Windows of one page need not be built alike: each variant may find some.
  for (const kind of site.anchors) {
    const all = found.get(kind.among) ?? [...doc.querySelectorAll(kind.among)];
    found.set(kind.among, all);
    for (const anchor of all) {
      if (!anchor.matches(kind.selector)) continue;
      if ([...roots].some((root) => root.contains(anchor))) continue;
      const root = findRoot(site, anchor, kind);
      if (root) roots.add(root);
      else unfinished.push(anchor);
    }
  }
  const located: Located[] = [];
  for (const root of roots) {
    // A search may have ended at the box around another window, finished or not.
    const others = [...roots, ...unfinished].filter((other) => other !== root);
    const isAround = others.some((other) => root.contains(other));
    const body = findBody(site, root);
    const send = findPart(root, site.send);
    if (body && send && !isAround) located.push({ root, body, send });
  }
  return { located, isUnfinished: unfinished.length > 0 };
}
