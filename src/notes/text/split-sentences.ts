import { compile } from '../compile.ts';
import type { Language } from '../language.ts';
import { hideQuoted } from './hide-quoted.ts';

/** One sentence of a note. */
export interface Sentence {
  /** As it was written. */
  readonly text: string;
  /** In small letters, of the same length, what others said hidden. */
  readonly small: string;
  /** Of which paragraph, counted from 0. */
  readonly paragraph: number;
  /** The reader's question in quoted lines that it answers, in small letters. */
  readonly asked?: string;
}

/** Longer than any sentence: what has no full stop is cut there, so that no search takes long. */
const LONGEST = 600;

/** A line at least so long that ends without a stop was broken by the mail programme. */
const WRAPPED = 45;

const END = /[.!?…]+["')\]]*(?=\s|$)|[\p{Extended_Pictographic}]+(?=\s|$)/gu;

/** A stop behind these is none: a number's ("am 14. rufe ich"), an initial's, an abbreviation's. */
function isNoEnd(before: string, after: string, language: Language, months: RegExp): boolean {
  if (/(?:^|[^\p{L}\p{N}])\d{1,2}$/u.test(before))
    return /^\s*\p{Ll}/u.test(after) || months.test(after.toLowerCase());
  if (/(?:^|[^\p{L}])\p{Lu}$/u.test(before)) return true;
  return compile(language.abbreviations, language.slots, 'end').test(before.toLowerCase());
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Stops behind which the sentence goes on: "on 04/05... sorry, on 05/04", "want. this. job." */
const goesOn = (stop: string, after: string): boolean =>
  (/^(?:\.{2,}|…)$/.test(stop) && /^\s*\p{Ll}/u.test(after)) || /^ \p{Ll}+\.(?:\s|$)/u.test(after);

function splitLine(line: string, language: Language): Stretch[] {
  const months = compile(language.dates.months, language.slots, 'start');
  const parts: Stretch[] = [];
  let start = 0;
  for (const match of line.matchAll(END)) {
    const end = match.index + match[0].length;
    const after = line.slice(end, end + 20);
    if (goesOn(match[0], after)) continue;
    if (
      match[0] === '.' &&
      isNoEnd(line.slice(Math.max(0, match.index - 20), match.index), after, language, months)
    )
      continue;
    parts.push({ start, end });
    start = end;
  }
  parts.push({ start, end: line.length });
  return parts.flatMap((part) => cutLong(line, part));
}

function cutLong(line: string, { start, end }: Stretch): Stretch[] {
  if (end - start <= LONGEST) return [{ start, end }];
  const at = line.lastIndexOf(' ', start + LONGEST);
  const cut = at > start ? at : start + LONGEST;
  return [{ start, end: cut }, ...cutLong(line, { start: cut, end })];
}

function readLine(line: string, paragraph: number, language: Language): Sentence[] {
  const hidden = hideQuoted(line);
  return splitLine(line, language)
    .map(({ start, end }) => ({ start: end - line.slice(start, end).trimStart().length, end }))
    .map(({ start, end }) => {
      const text = line.slice(start, end).trimEnd();
      return { text, small: hidden.slice(start, start + text.length).toLowerCase(), paragraph };
    })
    .filter(({ text }) => text !== '');
}

const ENDED = /[.!?:…]["')\]]*\s*$/;

/** "Dear Anna," is a line by itself, whatever letter the next one begins with. */
const GREETING = /^\s*(?:[^\s,]+\s+){0,3}[^\s,]+,\s*$/;

/** Lines of one paragraph, put together where only the mail programme had broken them. */
function joinWrapped(lines: readonly string[], { dates, slots }: Language): string[] {
  const waits = compile(dates.prepositions, slots, 'end');
  const joined: string[] = [];
  for (const [at, line] of lines.entries()) {
    const before = joined.at(-1);
    const isOpen = before !== undefined && !ENDED.test(before) && !GREETING.test(before);
    const isLong = (lines[at - 1] ?? '').length >= WRAPPED;
    if (isOpen && (isLong || /^\s*\p{Ll}/u.test(line) || waits.test(before.toLowerCase())))
      joined[joined.length - 1] = `${before} ${line.trim()}`;
    else joined.push(line);
  }
  return joined;
}

/** The sentences of a note, without the greeting's line break or a wrapped line's tearing them. */
export function splitSentences(lines: readonly string[], language: Language): Sentence[] {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs
    .filter((each) => each.length > 0)
    .flatMap((each, paragraph) =>
      joinWrapped(each, language).flatMap((line) => readLine(line, paragraph, language)),
    );
}
