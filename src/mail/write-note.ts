import type { ComposeWindow } from './compose-windows.ts';
import { fieldsOf } from './mail-fields.ts';
import { isVisible } from './mail-site.ts';
import { cleanText } from './parse-address.ts';
import { findBody, findSubject, readCompose, readOwnText } from './read-compose.ts';

/** True when the message holds all these lines already, whoever wrote them. */
export function holdsNote(window: ComposeWindow, lines: readonly string[]): boolean {
  const text = cleanText(readOwnText(window));
  return lines.every((line) => text.includes(cleanText(line)));
}

/** The child of the body before which the note belongs: the first that is not the writer's own. */
function findBoundary(body: HTMLElement, notOwn: string): Element | null {
  const first = body.querySelector(notOwn);
  let child: Element | null = first;
  while (child && child.parentElement !== body) child = child.parentElement;
  return child;
}

function hasText(node: Node | null): boolean {
  return cleanText(node?.textContent) !== '';
}

/**
 * Puts the caret where the note goes: after the writer's own words, above signature and quote, on a
 * line of its own. Returns false where the line has to be told apart from words before it.
 */
function placeCaret(body: HTMLElement, notOwn: string): boolean {
  const boundary = findBoundary(body, notOwn);
  const own: ChildNode[] = [];
  for (let node = body.firstChild; node && node !== boundary; node = node.nextSibling)
    own.push(node);
  const hasWords = own.some(hasText);
  let line = hasWords
    ? null
    : own.find((node) => node instanceof HTMLElement && node.tagName !== 'BR');
  if (!line && (boundary || hasWords)) {
    const fresh = body.ownerDocument.createElement('div');
    fresh.append(body.ownerDocument.createElement('br'));
    body.insertBefore(fresh, boundary);
    line = fresh;
  }
  const selection = body.ownerDocument.getSelection();
  const target = line ?? body;
  selection?.collapse(target, 0);
  return !hasWords;
}

/** Types the lines as the browser's own edits: the page's editor and its undo take them for typing. */
function typeLines(doc: Document, lines: readonly string[], onFreshLine: boolean): void {
  const type = (command: string, text?: string): boolean => doc.execCommand(command, false, text);
  if (!onFreshLine) type('insertParagraph');
  lines.forEach((line, index) => {
    if (line !== '') type('insertText', line);
    if (index < lines.length - 1) type('insertParagraph');
  });
}

/** The second way: nodes of our own making, and word to the editor that there was input. */
function insertLines(body: HTMLElement, lines: readonly string[], notOwn: string): void {
  const doc = body.ownerDocument;
  const nodes = lines.map((line) => {
    const block = doc.createElement('div');
    block.append(line === '' ? doc.createElement('br') : line);
    return block;
  });
  const boundary = findBoundary(body, notOwn);
  for (const node of nodes) body.insertBefore(node, boundary);
  for (const type of ['input', 'change']) body.dispatchEvent(new Event(type, { bubbles: true }));
}

function setValue(input: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  input.value = value;
  for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
}

/**
 * Writes the note into the message, above signature and quote, and reads it back.
 *
 * @param lines the note's lines; '' is an empty line
 * @returns true when the note stands in the message; false when the page would not take it, and
 *   then the user is given it to copy
 */
export function writeNote(window: ComposeWindow, lines: readonly string[]): boolean {
  const wanted = lines.filter((line) => line !== '');
  if (holdsNote(window, wanted)) return true;
  const body = findBody(window);
  if (!body) return false;
  if (body instanceof HTMLTextAreaElement) {
    setValue(body, [lines.join('\n'), body.value].filter((part) => part !== '').join('\n\n'));
    return holdsNote(window, wanted);
  }
  const { notOwn } = fieldsOf(window);
  body.focus();
  typeLines(body.ownerDocument, lines, placeCaret(body, notOwn));
  if (holdsNote(window, wanted)) return true;
  insertLines(body, lines, notOwn);
  return holdsNote(window, wanted);
}

/**
 * Gives a new message its subject when it has none. A reply's is left alone, and so is one that
 * has no width: changing Gmail's hidden one tears the conversation apart.
 */
export function writeSubject(window: ComposeWindow, subject: string): void {
  const input = findSubject(window);
  if (input?.value.trim() !== '' || !isVisible(input)) return;
  if (input.getBoundingClientRect().width < 8 || readCompose(window).isReply) return;
  setValue(input, subject);
}
