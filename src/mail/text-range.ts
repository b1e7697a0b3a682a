import type { ComposeWindow } from './compose-windows.ts';
import { fieldsOf } from './fields-of.ts';
import { notOwn } from './mail-fields.ts';
import { findBody } from './read-compose.ts';
import { listLetters, toOneForm } from './text-letters.ts';

/** Words in a message: where they stand, by the sentence around them. */
export interface PlacedWords {
  readonly words: string;
  /** The sentence that holds them; '' where any place will do. */
  readonly sentence: string;
  /** How many letters of the sentence stand before them. */
  readonly at: number;
}

/** From where to where, in letters. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

const isLetter = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** Where whole words stand in a text of one form; null: nowhere. */
function findWhole(text: string, words: string): Stretch | null {
  if (words === '') return null;
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const cutsIn = isLetter(text[start - 1]) && isLetter(words[0]);
    const cutsOff = isLetter(text[end]) && isLetter(words.at(-1));
    if (!cutsIn && !cutsOff) return { start, end };
  }
  return null;
}

/** Where placed words stand in a text of one form. */
function findPlaced(text: string, { words, sentence, at }: PlacedWords): Stretch | null {
  const wanted = toOneForm(words);
  const around = sentence === '' ? null : findWhole(text, toOneForm(sentence));
  if (sentence !== '' && !around) return null;
  if (!around) return findWhole(text, wanted);
  // A letter behind keeps the space before the words from being taken away as the last one.
  const before = toOneForm(`${sentence.slice(0, at)}x`).length - 1;
  const start = around.start + before;
  const isThere = text.slice(start, start + wanted.length) === wanted;
  return isThere ? { start, end: start + wanted.length } : null;
}

/** Where words stand in the writer's own part of a rich message; null in plain text, or nowhere. */
function findRange(window: ComposeWindow, placed: PlacedWords): Range | null {
  const body = findBody(window);
  if (!body || body instanceof HTMLTextAreaElement) return null;
  const { text, letters } = listLetters(body, notOwn(fieldsOf(window)));
  const found = findPlaced(text, placed);
  const [first, last] = found ? [letters[found.start], letters[found.end - 1]] : [];
  if (!first || !last) return null;
  const range = body.ownerDocument.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

const anywhere = (words: string): PlacedWords => ({ words, sentence: '', at: 0 });

/** Where these words stand in a rich message, the first time as whole words; else null. */
export function findText(window: ComposeWindow, words: string): Range | null {
  return findRange(window, anywhere(words));
}

/** The same in a plain message, whose lines may be broken anywhere: from where to where it goes. */
function findInPlain(value: string, placed: PlacedWords): Stretch | null {
  // Each letter of one form, with its place in the value.
  const places: number[] = [];
  let text = '';
  for (let index = 0; index < value.length; index += 1) {
    const form = toOneForm(`x${value[index]}x`).slice(1, -1);
    if (form === '' || (form === ' ' && (text === '' || text.endsWith(' ')))) continue;
    text += form;
    places.push(index);
  }
  const found = findPlaced(text, placed);
  const [first, last] = found ? [places[found.start], places[found.end - 1]] : [];
  return first === undefined || last === undefined ? null : { start: first, end: last + 1 };
}

/** Selects words as a user would, so that what is typed next takes their place. */
function select(window: ComposeWindow, placed: PlacedWords): boolean {
  const body = findBody(window);
  if (!body) return false;
  body.focus();
  if (body instanceof HTMLTextAreaElement) {
    const found = findInPlain(body.value, placed);
    if (found) body.setSelectionRange(found.start, found.end);
    return found !== null;
  }
  const range = findRange(window, placed);
  const selection = body.ownerDocument.getSelection();
  if (!range || !selection) return false;
  selection.removeAllRanges();
  selection.addRange(range);
  return true;
}

/** Selects a sentence in a message, plain or rich; false when it is not there. */
export function selectText(window: ComposeWindow, words: string): boolean {
  return select(window, anywhere(words));
}

function holds(window: ComposeWindow, words: string): boolean {
  const body = findBody(window);
  const isPlain = body instanceof HTMLTextAreaElement;
  const text = isPlain ? toOneForm(body.value) : body ? listLetters(body, '').text : '';
  return text.includes(toOneForm(words));
}

/**
 * Puts other words in the place of some in the message, as the browser's own edit, which the page's
 * editor and its undo take for typing.
 *
 * @returns false when the words are not there any more, or the page would not take the change
 */
export function replaceText(
  window: ComposeWindow,
  placed: PlacedWords,
  replacement: string,
): boolean {
  if (!select(window, placed)) return false;
  findBody(window)?.ownerDocument.execCommand('insertText', false, replacement);
  const { sentence, at, words } = placed;
  const changed = sentence.slice(0, at) + replacement + sentence.slice(at + words.length);
  return holds(window, sentence === '' ? replacement : changed);
}

/** Adds a sentence right behind another one, likewise. */
export function addBehind(window: ComposeWindow, sentence: string, added: string): boolean {
  if (!selectText(window, sentence)) return false;
  const body = findBody(window);
  if (body instanceof HTMLTextAreaElement) {
    body.setSelectionRange(body.selectionEnd, body.selectionEnd);
  } else body?.ownerDocument.getSelection()?.collapseToEnd();
  body?.ownerDocument.execCommand('insertText', false, ` ${added}`);
  return holds(window, added);
}
