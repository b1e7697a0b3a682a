import type { LineLanguage } from './line-language.ts';
import { type Found, GAP, pattern, type Stretch, trimmed } from './stretch.ts';

export interface ReadNames {
  readonly company: Found<string> | null;
  readonly position: Found<string> | null;
  /** What is neither. */
  readonly rest: readonly Stretch[];
}

/** What parts one thing from the next; a dash only with space around it. */
const BETWEEN = pattern(`[,;|·•\\n\\t${GAP}]+|\\s[–—-]+(?=\\s|$)|^[–—-]+\\s|:\\s|\\s/\\s`, 'gu');

/** "Acme, Inc." is one name. */
const LEGAL_FORM =
  '(?:inc|llc|llp|ltd|plc|corp|co|gmbh|ag|kg|se|ug|s\\.?a|s\\.?l|sas|sarl|lda|ltda)\\.?';

const any = (
  languages: readonly LineLanguage[],
  key: 'atCompany' | 'asPosition' | 'interview' | 'withPerson' | 'beforeDay' | 'beforeTime',
): string => languages.map((each) => each[key]).join('|');

function pieces(text: string, languages: readonly LineLanguage[]): Stretch[] {
  const ends = `${any(languages, 'atCompany')}|${any(languages, 'asPosition')}`;
  const form = pattern(`^${LEGAL_FORM}(?:$|\\s(?:${ends})\\s)`, 'i');
  const found: Stretch[] = [];
  let start = 0;
  for (const match of [...text.matchAll(BETWEEN), null]) {
    const piece = trimmed(text, { start, end: match?.index ?? text.length });
    const last = found.at(-1);
    const said = text.slice(piece.start, piece.end);
    const isForm = last && form.test(said) && text.slice(last.end, piece.start).trim() === ',';
    if (isForm) found[found.length - 1] = { start: last.start, end: piece.end };
    else if (/[\p{L}\p{N}]/u.test(said)) found.push(piece);
    start = match ? match.index + match[0].length : start;
  }
  return found;
}

/** The piece without what says only that it is an interview, and without what led to a blank. */
function bare(text: string, piece: Stretch, languages: readonly LineLanguage[]): Stretch | null {
  const said = text.slice(piece.start, piece.end);
  const noun = any(languages, 'interview');
  const leads = `${any(languages, 'beforeDay')}|${any(languages, 'beforeTime')}`;
  const first = pattern(`^(?:${noun})(?:\\s+|$)`, 'iu').exec(said)?.[0].length ?? 0;
  const isBlankNext = text.slice(piece.end).trimStart().startsWith(GAP);
  const last = pattern(
    `(?:\\s+(?:${noun}))?${isBlankNext ? `(?:\\s+(?:${leads}))*` : ''}$`,
    'iu',
  ).exec(said.slice(first))?.[0].length;
  const inside = trimmed(text, { start: piece.start + first, end: piece.end - (last ?? 0) });
  return inside.end > inside.start ? inside : null;
}

const textOf = (text: string, { start, end }: Stretch): string => text.slice(start, end);

const startsWith = (text: string, piece: Stretch, source: string): boolean =>
  pattern(`^(?:${source})\\s`, 'iu').test(textOf(text, piece));

/** What stands before and after "at" (and its like); either may be empty. Null without it. */
function partAt(text: string, piece: Stretch, source: string): [Stretch, Stretch] | null {
  const match = pattern(`(?:^|\\s)(?:${source})\\s+`, 'iu').exec(textOf(text, piece));
  if (!match) return null;
  const middle = piece.start + match.index;
  return [
    trimmed(text, { start: piece.start, end: middle }),
    trimmed(text, { start: middle + match[0].length, end: piece.end }),
  ];
}

/**
 * Company and position in what days, times and people have left of the line. The company comes
 * first, unless "at" (bei, chez, en, na) says which it is; whatever comes third is neither.
 */
export function readNames(text: string, languages: readonly LineLanguage[]): ReadNames {
  const at = any(languages, 'atCompany');
  const as = any(languages, 'asPosition');
  const companies: Stretch[] = [];
  const positions: Stretch[] = [];
  const plain: Stretch[] = [];
  const put = (list: Stretch[], stretch: Stretch | null): void => {
    if (stretch && stretch.end > stretch.start) list.push(stretch);
  };
  const all = pieces(text, languages).flatMap((piece) => bare(text, piece, languages) ?? []);
  for (const [index, piece] of all.entries()) {
    const byAt = index === 0 || startsWith(text, piece, at) ? partAt(text, piece, at) : null;
    const name = byAt?.[1] ?? piece;
    // "for" is within many names; it leads to the position where nothing else could.
    const isAs = byAt !== null || all.length === 1 || startsWith(text, piece, as);
    const byAs = isAs ? partAt(text, name, as) : null;
    put(byAt ? companies : plain, byAs?.[0] ?? name);
    put(positions, byAt && bare(text, byAt[0], languages));
    put(positions, byAs?.[1] ?? null);
  }
  const company = companies.shift() ?? plain.shift();
  const position = positions.shift() ?? plain.shift();
  const found = (stretch: Stretch | undefined): Found<string> | null =>
    stretch ? { ...stretch, value: textOf(text, stretch) } : null;
  return {
    company: found(company),
    position: found(position),
    rest: [...companies, ...positions, ...plain].sort((a, b) => a.start - b.start),
  };
}
