import { isJobTitle } from './job-title.ts';
import { readPart } from './person-part.ts';

/** A part of a cell by where it stands, so that parts that are one name are that as it is written. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Brackets, and names within quotes as trackers list them: nothing is parted within. */
const WHOLE = `\\([^()]*\\)|(?<=^|[,;] ?)"[^"]*"`;
const STRONG = new RegExp(`${WHOLE}|( ?[;|] ?)`, 'gu');
const JOINING = new RegExp(
  `${WHOLE}|( (?:&|\\+(?! ?\\d)|and|und|et|y|e|/) |(?<=\\p{L})/(?=\\p{L}))`,
  'gu',
);
const COMMA = new RegExp(`${WHOLE}|( ?, ?)`, 'gu');

/** What may stand within one name, or one word, as well: "Costa e Silva", "Ortega y Gasset". */
const IN_NAMES: readonly string[] = [' y ', ' e ', '/'];
/** Up to where somebody goes who stands behind one of these. */
const NEXT = / ?,| (?:[&+/;|]|and|und|et|y|e) /u;

/** Two words or more, beside an address, a number and a role. */
export const isFullName = (text: string): boolean => /\p{L}\.?\s+\p{L}/u.test(readPart(text).name);

function cut(
  text: string,
  pattern: RegExp,
  isCut: (at: RegExpExecArray, start: number) => boolean = () => true,
): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const match of text.matchAll(pattern)) {
    if (match[1] === undefined || !isCut(match, start)) continue;
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...spans, { start, end: text.length }];
}

/**
 * "Anna Okafor and Ben Li" are two people. "Research and Development" behind a comma is what one of
 * them does, and what may stand within one name parts two full ones only.
 */
function cutJoined(text: string): string[] {
  const spans = cut(text, JOINING, (match, start) => {
    const [sign] = match;
    const before = text.slice(start, match.index);
    const after = text.slice(match.index + sign.length);
    // "0221 / 123456" is one number.
    if (sign === ' / ' && /\d$/.test(before) && /^\d/.test(after)) return false;
    const comma = Math.max(before.lastIndexOf(','), before.lastIndexOf(' - '));
    const left = before.slice(comma + 1);
    const right = after.slice(0, NEXT.exec(after)?.index);
    const isWithinTitle = comma !== -1 && isJobTitle(left + sign + right);
    if (isWithinTitle) return isFullName(right) && !isJobTitle(right);
    return !IN_NAMES.includes(sign) || (isFullName(left) && isFullName(right));
  });
  return spans.map(({ start, end }) => text.slice(start, end));
}

/** The texts of a line between which somebody else begins, each in the parts that commas make of it. */
export function splitPeople(line: string): { readonly text: string; readonly parts: Span[] }[] {
  return cut(line, STRONG)
    .flatMap(({ start, end }) => cutJoined(line.slice(start, end)))
    .map((text) => ({ text, parts: cut(text, COMMA) }));
}
