/**
 * An element's parent, also a form's with a field of the name "parentElement": a form answers with its
 * fields to every name, in a content script too (Chromium 156, November 2026). Whoever climbs takes
 * this and asks forms nothing else.
 */
export function parentOf(node: Node): Element | null {
  return Reflect.get(Node.prototype, 'parentElement', node) as Element | null;
}

/** True for a form, which may not be asked for anything. */
export function isForm(element: Element): boolean {
  return element instanceof HTMLFormElement;
}
