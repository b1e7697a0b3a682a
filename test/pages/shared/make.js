/** Builds nodes without any HTML string, because both pages run under Trusted Types. */

export function make(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    node.setAttribute(name, value === true ? '' : String(value));
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}

/** A click that also arrives as Enter or Space, as on both sites' div and span controls. */
export function onPress(node, act) {
  node.addEventListener('click', act);
  if (node.localName === 'button') return node;
  node.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act(event);
  });
  return node;
}

export function wait(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Waits, frame by frame, until something holds; false when it does not within two seconds. */
export async function waitFor(holds) {
  const end = performance.now() + 2000;
  while (!holds() && performance.now() < end) await wait(16);
  return holds();
}

/** The whole mouse sequence, since a mail page may act on any of its three parts. */
export function pressLikeAPerson(node) {
  for (const type of ['mousedown', 'mouseup', 'click']) {
    const view = node.ownerDocument.defaultView;
    node.dispatchEvent(new view.MouseEvent(type, { bubbles: true, cancelable: true, view }));
  }
}

export function isEditable(node) {
  if (!(node instanceof Element)) return false;
  return node.matches('input, textarea, select') || node.isContentEditable;
}

/** Text as a reader sees it: blocks and breaks become lines; the parts named are left out. */
export function readText(node, leaveOut = '') {
  const copy = node.cloneNode(true);
  if (leaveOut) for (const part of copy.querySelectorAll(leaveOut)) part.remove();
  for (const br of copy.querySelectorAll('br')) br.replaceWith('\n');
  for (const block of copy.querySelectorAll('div, p, li, blockquote')) {
    if (block.previousSibling && !block.previousSibling.textContent?.endsWith('\n')) {
      block.before('\n');
    }
    if (block.nextSibling && !block.textContent.endsWith('\n')) block.append('\n');
  }
  return copy.textContent.replace(/[\u200b\u00a0]/g, (sign) => (sign === '\u00a0' ? ' ' : ''));
}
