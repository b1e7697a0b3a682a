import { compile } from '../compile.ts';
import type { Language } from '../language.ts';
import type { Hint } from './hint.ts';
import type { JobNames } from './read-nameless.ts';

/** Names that the record knows. */
export interface NameFacts extends JobNames {
  /** The people whom this note goes to. */
  readonly addressed: readonly string[];
  /** Everybody met at the interview. */
  readonly met: readonly string[];
}

/** Shorter names are one slip away from too many words. */
const LEAST_LENGTH = 4;
const LONGEST_GREETING_WORDS = 9;

const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');

const wordsOf = (text: string): string[] => text.match(/\p{L}[\p{L}\p{M}'-]*/gu) ?? [];

/** Names of three letters and more: "Dr." and initials name nobody. */
const partsOf = (name: string): string[] => wordsOf(name).filter((part) => part.length >= 3);

/** In so short a name another letter makes another word: "Dean" and "dear", "Herz" and "Herr". */
const SHORT_NAME = 5;

/** One letter left out or added, two changed places; in longer names also one changed. */
function isNearly(written: string, meant: string): boolean {
  const [a, b] = [fold(written), fold(meant)];
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length === 1 && right.length === 1) return b.length > SHORT_NAME;
  if (left.length + right.length === 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/**
 * Words that have a capital of their own: not those that only begin a sentence or a line, and no
 * names of days and months.
 */
function namesIn(text: string, { dates, slots }: Language): string[] {
  const calendar = [compile(dates.months, slots, 'start'), compile(dates.weekdays, slots, 'start')];
  const capital = /(?<!\p{L})(?<=(?<before>\S)(?<gap>\s*))(?<word>\p{Lu}[\p{L}\p{M}'-]*)/gu;
  return [...text.matchAll(capital)]
    .filter(({ groups: { before = '', gap = '' } = {} }) => {
      const isFirst = /[.!?:…"]/.test(before) || gap.includes('\n');
      return !isFirst;
    })
    .map(({ groups: { word = '' } = {} }) => word)
    .filter((word) => !calendar.some((names) => names.test(word.toLowerCase())));
}

function findMisspelled(text: string, facts: NameFacts, language: Language): Hint[] {
  const names = [...facts.met, facts.company, facts.position].flatMap(partsOf);
  const meant = names.filter((name) => name.length >= LEAST_LENGTH && /^\p{Lu}/u.test(name));
  const right = new Set(names.map(fold));
  const hints = new Map<string, Hint>();
  for (const written of namesIn(text, language)) {
    if (right.has(fold(written))) continue;
    const near = meant.find((name) => isNearly(written, name));
    // "Anna's" and a plural are no slips.
    if (!near || fold(written) === `${fold(near)}s`) continue;
    hints.set(written, { code: 'misspelled', written, meant: near });
  }
  return [...hints.values()];
}

/** The line that greets: the first, when it is short and ends as greetings do, or names nobody else. */
function findGreeting(text: string): string {
  const line = text.split('\n').find((each) => each.trim() !== '') ?? '';
  const isShort = wordsOf(line).length <= LONGEST_GREETING_WORDS;
  return isShort && /[,!:–—-]\s*$|^[^.?]*$/.test(line.trim()) ? line : '';
}

function findGreetsOther(text: string, { addressed, met }: NameFacts): Hint[] {
  const greeted = new Set(wordsOf(findGreeting(text)).map(fold));
  if (greeted.size === 0 || addressed.length === 0) return [];
  const isGreeted = (name: string): boolean =>
    partsOf(name).some((part) => greeted.has(fold(part)));
  if (addressed.some(isGreeted)) return [];
  const other = met.find((name) => !addressed.includes(name) && isGreeted(name));
  return other ? [{ code: 'greetsOther', written: other, meant: addressed.join(', ') }] : [];
}

function findJobNotNamed(text: string, { company, position }: JobNames): Hint[] {
  const words = new Set(wordsOf(text).map(fold));
  const names = [company, position].filter((name) => name.trim() !== '');
  const isNamed = (name: string): boolean => {
    const parts = partsOf(name).filter((part) => part.length >= LEAST_LENGTH);
    return parts.length === 0 || parts.some((part) => words.has(fold(part)));
  };
  return names.length === 0 || names.some(isNamed) ? [] : [{ code: 'jobNotNamed' }];
}

/** Whether names, company and position are those of the record. */
export function findNameHints(text: string, facts: NameFacts, language: Language): Hint[] {
  return [
    ...findGreetsOther(text, facts),
    ...findMisspelled(text, facts, language),
    ...findJobNotNamed(text, facts),
  ];
}
