import type { ComposeWindow } from './compose-windows.ts';
import { findBody } from './read-compose.ts';

/** One letter of the text as it is compared, and where it stands. */
interface Letter {
  readonly node: Text;
  readonly offset: number;
}

const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0e|\ufe0f/;

/** One form for each apostrophe, quotation mark and space; '' for what cannot be seen. */
function sameForm(letter: string): string {
  if (UNSEEN.test(letter)) return '';
  if (/\s/.test(letter)) return ' ';
  if (/[‘’ʼ´`′＇]/.test(letter)) return "'";
  return /[“”„‟«»″]/.test(letter) ? '"' : letter;
}

/** What ends a line, and so parts words, without a space between. */
const PARTS = 'BR, DIV, P, LI, TD, TH, BLOCKQUOTE, PRE, H1, H2, H3';

function listLetters(body: HTMLElement): { text: string; letters: Letter[] } {
  const letters: Letter[] = [];
  let text = '';
  const add = (form: string, letter: Letter | undefined): void => {
    if (form === '' || !letter || (form === ' ' && (text === '' || text.endsWith(' ')))) return;
    text += form;
    letters.push(letter);
  };
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_ALL);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element && node.matches(PARTS)) add(' ', letters.at(-1));
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const data = node.nodeValue ?? '';
    for (let offset = 0; offset < data.length; offset += 1) {
      add(sameForm(data.charAt(offset)), { node: node as Text, offset });
    }
  }
  return { text, letters };
}

const toOneForm = (text: string): string =>
  [...text].map(sameForm).join('').replace(/ +/g, ' ').trim();

/** Where these words stand in the message's body, the first time; null in plain text, or nowhere. */
export function findText(window: ComposeWindow, words: string): Range | null {
  const body = findBody(window);
  const wanted = toOneForm(words);
  if (!body || body instanceof HTMLTextAreaElement || wanted === '') return null;
  const { text, letters } = listLetters(body);
  const at = text.indexOf(wanted);
  const [first, last] = [letters[at], letters[at + wanted.length - 1]];
  if (at === -1 || !first || !last) return null;
  const range = body.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** Selects words in the message as a user would, so that what is typed next takes their place. */
function selectText(window: ComposeWindow, words: string): boolean {
  const body = findBody(window);
  if (!body) return false;
  body.focus();
  if (body instanceof HTMLTextAreaElement) {
    const at = body.value.indexOf(words);
    if (at !== -1) body.setSelectionRange(at, at + words.length);
    return at !== -1;
  }
  const range = findText(window, words);
  const selection = body.ownerDocument.getSelection();
  if (!range || !selection) return false;
  selection.removeAllRanges();
  selection.addRange(range);
  return true;
}

/**
 * Puts other words in the place of some in the message, as the browser's own edit, which the page's
 * editor and its undo take for typing.
 *
 * @returns false when the words were not found, or the page would not take the change
 */
export function replaceText(window: ComposeWindow, words: string, replacement: string): boolean {
  if (!selectText(window, words)) return false;
  findBody(window)?.ownerDocument.execCommand('insertText', false, replacement);
  const body = findBody(window);
  const text = body instanceof HTMLTextAreaElement ? body.value : (body?.textContent ?? '');
  return toOneForm(text).includes(toOneForm(replacement));
}

/** Adds a sentence right behind another one, likewise. */
export function addBehind(window: ComposeWindow, sentence: string, added: string): boolean {
  if (!selectText(window, sentence)) return false;
  const body = findBody(window);
  if (body instanceof HTMLTextAreaElement)
    body.setSelectionRange(body.selectionEnd, body.selectionEnd);
  else body?.ownerDocument.getSelection()?.collapseToEnd();
  body?.ownerDocument.execCommand('insertText', false, ` ${added}`);
  const text = body instanceof HTMLTextAreaElement ? body.value : (body?.textContent ?? '');
  return toOneForm(text).includes(toOneForm(added));
}
