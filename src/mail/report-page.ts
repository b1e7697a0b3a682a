import { skeletonOf } from './censor.ts';
import { fieldsOf } from './fields-of.ts';
import { findMissing } from './find-missing.ts';
import { locateComposeWindows } from './locate.ts';
import type { MailSite, PartName } from './mail-site.ts';
import { isForm, parentOf } from './parent-of.ts';
import { partsOf } from './parts.ts';

/** What a mail page's make looks like to Afterword; nothing that anybody wrote is in it. */
export interface PageReport {
  readonly site: MailSite['name'];
  readonly windows: readonly { readonly kind: string; readonly parts: Record<string, string> }[];
  readonly missing: readonly PartName[];
  /** How the compose windows are built, or what may be meant to be one. */
  readonly skeletons: readonly string[];
}

/** So far around something that may belong to a compose window its surroundings are shown. */
const LEVELS_AROUND = 7;
const MOST_SKELETONS = 4;

function boxAround(site: MailSite, part: Element): Element {
  let box = part;
  let level = 0;
  for (let each = parentOf(part); each && level < LEVELS_AROUND; each = parentOf(each)) {
    if (each === part.ownerDocument.body) break;
    level += 1;
    if (isForm(each)) continue;
    box = each;
    if (each.matches(site.bounds)) break;
  }
  return box;
}

/** The surroundings of what may belong to a compose window, where none was found. */
function surroundings(site: MailSite, doc: Document, roots: readonly Element[]): Element[] {
  const selectors = site.anchors.map(({ among, selector }) => ({ among, selector }));
  const parts = [...selectors, { among: '[contenteditable="true"], textarea', selector: '*' }];
  const boxes = new Set<Element>();
  for (const { among, selector } of parts) {
    for (const part of doc.querySelectorAll(among)) {
      if (!part.matches(selector) || roots.some((root) => root.contains(part))) continue;
      if ([...boxes].some((box) => box.contains(part))) continue;
      boxes.add(boxAround(site, part));
    }
  }
  return [...boxes];
}

/** Looks at the page for a report that its user may copy. */
export function reportPage(site: MailSite, doc: Document): PageReport {
  const { located } = locateComposeWindows(site, doc);
  const missing = findMissing(site, doc, located);
  const roots = located.map(({ root }) => root);
  const isAmiss = missing.length > 0 || located.length === 0;
  const boxes = isAmiss ? [...roots, ...surroundings(site, doc, roots)] : roots;
  return {
    site: site.name,
    windows: roots.map((root) => ({
      kind: fieldsOf({ site }).kindOf(root),
      parts: partsOf({ root, site }),
    })),
    missing,
    skeletons: boxes.slice(0, MOST_SKELETONS).map(skeletonOf),
  };
}
