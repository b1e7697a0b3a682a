/**
 * The editor behaves like RoosterJS as its source stood in 2026: it keeps a model of its own,
 * learns of outside changes from a MutationObserver, stops `input` from travelling on, and
 * writes the document anew from the model whenever something is formatted.
 */
import { make, wait } from '../shared/make.js';

const keptTags = 'DIV P BR SPAN B STRONG I EM U A BLOCKQUOTE HR UL OL LI'.split(' ');
const keptAttributes = ['class', 'dir', 'href', 'id', 'style', 'tabindex'];

export function makeEditor(view) {
  const editor = make('div', {
    role: 'textbox',
    'aria-multiline': 'true',
    contenteditable: 'true',
    tabindex: '0',
    dir: view.app.options.rtl ? 'rtl' : 'ltr',
    'aria-label': view.app.words.body,
    class: 'DziEn',
  });
  view.editor = editor;
  view.model = '';
  view.observer = new MutationObserver(() => updateModel(view));
  view.observer.observe(editor, { childList: true, characterData: true, subtree: true });
  editor.addEventListener('input', (event) => {
    event.stopPropagation();
    view.renderSoon();
  });
  for (const type of ['keydown', 'keypress', 'keyup']) {
    editor.addEventListener(type, (event) => {
      const isSign = event.key.length === 1 && !event.ctrlKey && !event.metaKey;
      if (isSign || event.key.startsWith('Arrow')) event.stopPropagation();
    });
  }
  editor.addEventListener('paste', (event) => pasteSoon(view, event));
  return editor;
}

function updateModel(view) {
  view.model = view.editor.textContent;
}

/** Paste never reaches the document by itself; the text comes a moment later. */
async function pasteSoon(view, event) {
  event.preventDefault();
  const text = event.clipboardData?.items.length ? event.clipboardData.getData('text/plain') : '';
  if (!text) return;
  await wait(40);
  const page = view.editor.ownerDocument;
  view.editor.focus();
  page.execCommand('insertText', false, text);
}

export function formatBold(view) {
  const page = view.editor.ownerDocument;
  page.execCommand('bold');
  rewriteFromModel(view);
}

/** Known formats stay; private marks and foreign elements do not. */
export function rewriteFromModel(view) {
  const offset = readCaret(view.editor);
  const copies = [...view.editor.childNodes].map(copyKnown).filter((node) => node !== null);
  view.editor.replaceChildren(...copies);
  placeCaret(view.editor, offset);
}

function copyKnown(node) {
  if (node.nodeType === Node.TEXT_NODE) return document.createTextNode(node.data);
  if (node.nodeType !== Node.ELEMENT_NODE || !keptTags.includes(node.nodeName)) return null;
  const copy = document.createElement(node.localName);
  for (const name of keptAttributes) {
    if (node.hasAttribute(name)) copy.setAttribute(name, node.getAttribute(name));
  }
  copy.append(...[...node.childNodes].map(copyKnown).filter((child) => child !== null));
  return copy;
}

function readCaret(editor) {
  const selection = editor.ownerDocument.getSelection();
  if (!selection?.focusNode || !editor.contains(selection.focusNode)) return null;
  const range = editor.ownerDocument.createRange();
  range.selectNodeContents(editor);
  range.setEnd(selection.focusNode, selection.focusOffset);
  return range.toString().length;
}

function placeCaret(editor, offset) {
  if (offset === null) return;
  const walker = editor.ownerDocument.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  let left = offset;
  while (walker.nextNode()) {
    const { length } = walker.currentNode;
    if (left <= length) {
      editor.ownerDocument.getSelection().collapse(walker.currentNode, left);
      return;
    }
    left -= length;
  }
}

export function focusEditor(view) {
  view.editor.focus();
  const selection = view.editor.ownerDocument.getSelection();
  selection.collapse(view.editor.firstChild ?? view.editor, 0);
}
