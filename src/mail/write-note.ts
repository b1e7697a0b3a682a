import type { ComposeWindow } from './compose-windows.ts';
import { fieldsOf } from './fields-of.ts';
import { type MailFields, notOwn } from './mail-fields.ts';
import { isVisible } from './mail-site.ts';
import { readOwnText } from './own-text.ts';
import { cleanText } from './parse-address.ts';
import { splitPlainText } from './plain-text.ts';
import { findBody, findSubject, readCompose } from './read-compose.ts';

/** True when the message holds all these lines already, whoever wrote them. */
function holdsNote(window: ComposeWindow, lines: readonly string[]): boolean {
  const text = cleanText(readOwnText(window));
  return lines.every((line) => text.includes(cleanText(line)));
}

/** True where somebody has written or pasted something. */
function hasContent(node: Node): boolean {
  if (cleanText(node.textContent) !== '') return true;
  return node instanceof Element && (node.matches('img') || node.querySelector('img') !== null);
}

/** Where the note goes: into `box` before `before`, below the writer's own words if there are any. */
interface Place {
  readonly box: HTMLElement;
  readonly before: ChildNode | null;
  /** An empty line that is there to be written on. */
  readonly emptyLine: HTMLElement | null;
  readonly isBelowWords: boolean;
  /** True in an empty message. */
  readonly isAlone: boolean;
  /** True where quoted mail would follow without an empty line between. */
  readonly touchesQuote: boolean;
}

/** What comes before a node in its box, from the top. */
function nodesBefore(box: Node, boundary: Node | null): ChildNode[] {
  const all = [...box.childNodes];
  return all.slice(0, boundary ? all.indexOf(boundary as ChildNode) : all.length);
}

/**
 * Finds the note's place. Signature or quote and the words above may stand in one box together:
 * then the note's place is in that box, between them.
 */
function findPlace(body: HTMLElement, fields: MailFields): Place {
  const first = body.querySelector(notOwn(fields));
  let boundary = first;
  let box = body;
  for (let each = first; each && each !== body; each = each.parentElement) {
    boundary = each;
    box = each.parentElement ?? body;
    if (nodesBefore(box, each).some(hasContent)) break;
  }
  const own = nodesBefore(box, boundary);
  const last = own.findLastIndex(hasContent);
  const lines = own.slice(last + 1);
  const elements = lines.filter((node) => node instanceof HTMLElement);
  const emptyLine = last === -1 ? (elements.find(({ tagName }) => tagName !== 'BR') ?? null) : null;
  const isQuote = first !== null && !first.matches(fields.signature);
  return {
    box,
    before: lines[0] ?? boundary,
    emptyLine,
    isBelowWords: last !== -1,
    isAlone: last === -1 && boundary === null,
    touchesQuote: isQuote && elements.length < (emptyLine ? 2 : 1),
  };
}

function addLine({ box, before }: Place): HTMLElement {
  const line = box.ownerDocument.createElement('div');
  line.append(box.ownerDocument.createElement('br'));
  box.insertBefore(line, before);
  return line;
}

/** Types the lines as the browser's own edits: the page's editor and its undo take them for typing. */
function typeLines(body: HTMLElement, lines: readonly string[], place: Place): void {
  const doc = body.ownerDocument;
  const type = (command: string, text?: string): boolean => doc.execCommand(command, false, text);
  const line = place.emptyLine ?? (place.isAlone ? body : addLine(place));
  doc.getSelection()?.collapse(line, 0);
  if (place.isBelowWords) type('insertParagraph');
  lines.forEach((line, index) => {
    if (line !== '') type('insertText', line);
    if (index < lines.length - 1 || place.touchesQuote) type('insertParagraph');
  });
}

/** The second way: nodes of our own making, and word to the editor that there was input. */
function insertLines(body: HTMLElement, lines: readonly string[], place: Place): void {
  const empty = (isThere: boolean): string[] => (isThere ? [''] : []);
  const all = [...empty(place.isBelowWords), ...lines, ...empty(place.touchesQuote)];
  for (const line of all) {
    const block = addLine(place);
    if (line !== '') block.textContent = line;
  }
  for (const type of ['input', 'change']) body.dispatchEvent(new Event(type, { bubbles: true }));
}

/** A plain message: typed between the writer's own words and the rest, or set where that fails. */
function writePlain(area: HTMLTextAreaElement, note: string): void {
  const { own, rest } = splitPlainText(area.value);
  const above = own.trimEnd();
  const text = `${above === '' ? '' : '\n\n'}${note}${rest === '' ? '' : '\n\n'}`;
  const whole = above + text + rest;
  area.focus();
  area.setSelectionRange(above.length, area.value.length - rest.length);
  area.ownerDocument.execCommand('insertText', false, text);
  if (area.value !== whole) setValue(area, whole);
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
    writePlain(body, lines.join('\n'));
    return holdsNote(window, wanted);
  }
  const fields = fieldsOf(window);
  body.focus();
  typeLines(body, lines, findPlace(body, fields));
  if (holdsNote(window, wanted)) return true;
  insertLines(body, lines, findPlace(body, fields));
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
