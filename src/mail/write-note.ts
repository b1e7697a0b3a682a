import type { ComposeWindow } from './compose-windows.ts';
import { fieldsOf } from './fields-of.ts';
import { isVisible } from './mail-site.ts';
import { findPlace, type Place } from './note-place.ts';
import { readOwnText } from './own-text.ts';
import { cleanText } from './parse-address.ts';
import { splitPlainText } from './plain-text.ts';
import { findBody, findSubject, readCompose } from './read-compose.ts';

/** True when the message holds all these lines already, whoever wrote them. */
function holdsNote(window: ComposeWindow, lines: readonly string[]): boolean {
  const text = cleanText(readOwnText(window));
  return lines.every((line) => text.includes(cleanText(line)));
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
 * The third way, for editors that let nobody but themselves write: they take what is pasted (Outlook's
 * RoosterJS does, by its source of 2026), a moment later and in their own form.
 */
function pasteLines(body: HTMLElement, lines: readonly string[], place: Place): void {
  const line = place.emptyLine ?? (place.isAlone ? body : addLine(place));
  body.ownerDocument.getSelection()?.collapse(line, 0);
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', lines.join('\n'));
  const options = { clipboardData, bubbles: true, cancelable: true, composed: true };
  body.dispatchEvent(new ClipboardEvent('paste', options));
}

/** An editor takes what is pasted within this time, and puts back what it does not want. */
const PASTED_WITHIN_MS = 1_000;
const PUT_BACK_WITHIN_MS = 120;

const WAYS = [
  { write: typeLines, takes: PUT_BACK_WITHIN_MS },
  { write: insertLines, takes: PUT_BACK_WITHIN_MS },
  { write: pasteLines, takes: PASTED_WITHIN_MS },
];

const pause = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Writes the note into the message, above signature and quote, and reads it back once the page has
 * had its say. Tries one way after the other, never on top of what another has left behind.
 *
 * @param lines the note's lines; '' is an empty line
 * @returns true when the note stands in the message; false when the page would not take it, and
 *   then the user is given it to copy
 */
export async function writeNote(window: ComposeWindow, lines: readonly string[]): Promise<boolean> {
  const wanted = lines.filter((line) => line !== '');
  if (holdsNote(window, wanted)) return true;
  const before = cleanText(readOwnText(window));
  for (const { write, takes } of WAYS) {
    // The page may have built it anew.
    const body = findBody(window);
    if (!body) return false;
    const linesBefore = new Set(body.querySelectorAll('div'));
    body.focus();
    if (body instanceof HTMLTextAreaElement) writePlain(body, lines.join('\n'));
    else write(body, lines, findPlace(body, fieldsOf(window)));
    await pause(takes);
    if (holdsNote(window, wanted)) return true;
    const isUnchanged = (): boolean => cleanText(readOwnText(window)) === before;
    if (!isUnchanged()) body.ownerDocument.execCommand('undo');
    if (!isUnchanged()) return false;
    for (const line of body.querySelectorAll('div')) {
      if (!linesBefore.has(line) && cleanText(line.textContent) === '') line.remove();
    }
  }
  return false;
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
