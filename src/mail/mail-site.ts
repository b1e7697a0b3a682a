/**
 * One way to find a part of a compose window. Variants stand in order, the surest first, and each
 * says when its page was last seen that way, so that a health line can name the one that matched.
 */
export interface Variant {
  readonly selector: string;
  /** Month in which the fact was last confirmed by somebody, `YYYY-MM`. */
  readonly seen: string;
}

/** A way to find what a compose window begins with, in a page of any size. */
export interface Anchor extends Variant {
  /**
   * Where to look for it: a tag or one attribute, since a whole page is searched for it after each
   * change, and browsers take ten times as long for anything more (Chromium 156, November 2026).
   */
  readonly among: string;
  /** What it must be beside that: goes right behind `among`. */
  readonly selector: string;
}

/** The parts without which there is no button. */
export type PartName = 'body' | 'send';

/** What the small script must know of a mail site to put a button into its compose windows. */
export interface MailSite {
  readonly name: 'gmail' | 'outlook';
  readonly hosts: readonly string[];
  /** Something that every compose window has one of; cheap to look for on each change of the page. */
  readonly anchors: readonly Anchor[];
  /** Named boxes around a whole compose window, where the page has them. */
  readonly roots: readonly Variant[];
  /** Where the writer writes; to write there, the first visible match counts. */
  readonly body: readonly Variant[];
  readonly send: readonly Variant[];
  /** Recipients or subject: a root that holds one of them is a whole one. */
  readonly addressing: readonly Variant[];
  /** Only compose windows have one of these: a body and a button without are something else. */
  readonly proof: string;
  /** Marks of a compose window that stand in it whether or not its required parts are found. */
  readonly signs: string;
  /** Boxes beyond which no compose window reaches. */
  readonly bounds: string;
  /** The element after which the button goes: `send` itself or a box around it. */
  readonly slot: (send: Element, root: Element) => Element;
  /** What tells this draft from every other in the page, whatever happens to its nodes. */
  readonly draftIds: (root: Element) => DraftIds;
}

/**
 * A draft's ids by their kind, the surest kind first. A page may lack any of them for a while;
 * `draft` is the message's own and stays when its window is closed and opened again.
 */
export type DraftIds = ReadonlyMap<string, string>;

/** A found part and the variant that found it. */
export interface Found {
  readonly element: HTMLElement;
  readonly variant: Variant;
}

/** True for an element that takes up room in the page. */
export function isVisible(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** The first match of the first variant that has one, or null: the page may not have the part. */
export function findPart(
  root: ParentNode,
  variants: readonly Variant[],
  accepts: (element: HTMLElement) => boolean = () => true,
): Found | null {
  for (const variant of variants) {
    for (const element of root.querySelectorAll<HTMLElement>(variant.selector)) {
      if (accepts(element)) return { element, variant };
    }
  }
  return null;
}

/**
 * Where the message is written now. Gmail has a second box for plain text, of which one is hidden; in
 * a minimised window both are, and then the one counts that would show.
 */
export function findBodyIn(root: ParentNode, variants: readonly Variant[]): Found | null {
  return (
    findPart(root, variants, isVisible) ??
    findPart(root, variants, (element) => getComputedStyle(element).display !== 'none') ??
    findPart(root, variants)
  );
}
