/** What may be cut off, and why. */
export const MAY_BE_CUT = {
  '.aw-hidden': 'only screen readers get it',
  '.fact-missing dt': 'only screen readers get it',
  '.due-what': 'one line on what else is due, whose end the press shows',
  '.check-sentence': 'two lines of the note, which stands beside it',
  '.report-text': 'scrolls by itself',
  '.aw-dialog': 'scrolls by itself',
  '.aw-menu-list': 'scrolls by itself',
  textarea: 'scrolls by itself',
  input: 'scrolls by itself',
  select: 'the browser draws it',
  option: 'the browser draws it',
};

/**
 * What does not fit where it stands. Runs in the page; `this` may be a shadow root.
 *
 * @param {string[]} mayBeCut selectors
 * @returns {string[]} a line for each
 */
export function findMisfits(mayBeCut) {
  const { documentElement } = document;
  const scope = this instanceof ShadowRoot ? this : document;
  const exempt = mayBeCut.join(',');
  const SURFACES =
    '.aw-card, .aw-notice, .aw-dialog, .aw-toast, .aw-menu-list, .aw-button, .aw-chip';
  const found = [];
  const nameOf = (element) => {
    const names = typeof element.className === 'string' ? element.className.trim() : '';
    const own = element.id ? `#${element.id}` : names ? `.${names.split(/\s+/).join('.')}` : '';
    return `${element.localName}${own} “${element.textContent.trim().slice(0, 40)}”`;
  };
  const over = scope === document ? documentElement.scrollWidth - documentElement.clientWidth : 0;
  if (over > 0) found.push(`the page scrolls sideways by ${over} px`);
  const view = documentElement.clientWidth;
  for (const element of scope.querySelectorAll('*')) {
    if (!(element instanceof HTMLElement) || element.closest(exempt)) continue;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const box = element.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    const style = getComputedStyle(element);
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue.trim() !== '',
    );
    const isClipped = style.overflowX !== 'visible' || style.overflowY !== 'visible';
    if (isClipped && element.scrollWidth > element.clientWidth + 1 && element !== document.body) {
      found.push(`cut off: ${nameOf(element)}`);
    } else if (
      hasText &&
      style.display !== 'inline' &&
      element.scrollWidth > element.clientWidth + 1
    ) {
      found.push(`wider than its place: ${nameOf(element)}`);
    }
    if (
      isClipped &&
      style.overflowY === 'hidden' &&
      element.scrollHeight > element.clientHeight + 2
    ) {
      found.push(`cut off below: ${nameOf(element)}`);
    }
    if (over > 0 && hasText && (box.right > view + 1 || box.left < -1)) {
      found.push(`outside the window: ${nameOf(element)}`);
    }
    const surface = hasText && element.parentElement?.closest(SURFACES)?.getBoundingClientRect();
    if (surface && (box.right > surface.right + 1 || box.left < surface.left - 1)) {
      found.push(`outside its surface: ${nameOf(element)}`);
    }
  }
  return [...new Set(found)];
}
