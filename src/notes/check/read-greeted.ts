import { compile } from '../compile.ts';
import { escapePattern } from '../escape-pattern.ts';
import type { Language } from '../language.ts';
import type { Sentence } from '../text/split-sentences.ts';

/** A greeting of several people: "Dear Dr Amadi, dear Professor Sung, dear Dr Hallewell,". */
const LONGEST_WORDS = 16;

/** A greeting before the first sentence on the same line. */
const SAME_LINE = /^[^,:.!?–]{2,40}[,:!–]/u;

/** A name at the end of a part of the greeting, with the words before it that have capitals. */
const NAME = /(?:\p{Lu}[\p{L}'-]*\.? ){0,3}\p{Lu}[\p{L}'-]+$/u;

const countWords = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;

function greetingOf({ text }: Sentence): string {
  if (countWords(text) <= LONGEST_WORDS && /^[^?]*[,:!–]$/u.test(text.trim())) return text;
  return SAME_LINE.exec(text)?.[0] ?? '';
}

/** "Dear Dr Amadi", "Dr Amadi", "Amadi": the last of a part's words, with those before it. */
function endings(part: string): string[] {
  const words = (NAME.exec(part)?.[0] ?? '').split(' ');
  return words.map((_, at) => words.slice(at).join(' '));
}

/** Names that a greeting has, the longest first; no days and months. */
function namesIn(greeting: string, { clauses, dates, slots }: Language): string[] {
  const calendar = [dates.months, dates.weekdays].map((each) => compile(each, slots, 'start'));
  const parts = new RegExp(`\\s*(?:[,;:&/!–]|${compile(clauses.and, slots).source})\\s*`, 'u');
  return greeting
    .split(parts)
    .flatMap(endings)
    .filter((name) => !calendar.some((names) => names.test(name.toLowerCase())))
    .sort((a, b) => b.length - a.length);
}

/**
 * The sentences of a note as its reader understands them: whom it greets is the reader ("Dear Dr
 * Amadi, ... I shall telephone Dr Amadi"). The small letters keep their length.
 */
export function readGreeted(
  sentences: readonly Sentence[],
  language: Language,
): readonly Sentence[] {
  const { reader } = language.call;
  const [first] = sentences;
  if (!first || reader === undefined) return sentences;
  const greeting = greetingOf(first);
  const names = namesIn(greeting, language).filter(({ length }) => length >= reader.length);
  if (names.length === 0) return sentences;
  const words = names.map(escapePattern).join('|');
  const named = new RegExp(
    `(?<=\\p{Ll} )(?<!(?:the|a|my|your|our) )(?:${words})(?![\\p{L}'-])`,
    'gu',
  );
  return sentences.map((sentence, at) => {
    let { small } = sentence;
    for (const { index, 0: name } of sentence.text.matchAll(named)) {
      if (at === 0 && index < greeting.length) continue;
      const end = index + name.length;
      small = small.slice(0, index) + reader.padStart(name.length) + small.slice(end);
    }
    return small === sentence.small ? sentence : { ...sentence, small };
  });
}
