import { countWords } from './count-words.ts';

/** So few words in quotation marks are a name or the writer's own emphasis. */
const FEWEST = 3;

const PLAIN = /"[^"\n]*"/gu;

/** Single marks are apostrophes too: these open before a word and close behind one. */
const SINGLE =
  /(?<![\p{L}\p{N}])'(?!(?:tis|twas|til|till|cause|em|bout|preciate|round|twill)\b)[\p{L}\p{N}][^"\n]{4,200}?[\p{L}\p{N}.!?,]'(?![\p{L}\p{N}])/gu;

const hide = (words: string): string =>
  countWords(words) >= FEWEST
    ? words.replace(/[\p{L}\p{N}]/gu, (letter) => '•'.repeat(letter.length))
    : words;

/**
 * A line with what stands in quotation marks made unreadable, of the same length: those are somebody
 * else's words, or what a button says. A mark without its fellow hides nothing.
 */
export function hideQuoted(line: string): string {
  const marks = line.match(/"/g)?.length ?? 0;
  const plain = marks > 0 && marks % 2 === 0 ? line.replace(PLAIN, hide) : line;
  return plain.replace(SINGLE, hide);
}
