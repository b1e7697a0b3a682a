import { isEmail } from '../interviews/check-fields.ts';
import type { LineLanguage } from './line-language.ts';
import { type Found, GAP, pattern, trimmed } from './stretch.ts';

const ADDRESS = /[^\s@<>",;:()[\]\\]+@[^\s@<>",;:()[\]\\]+\.[^\s@<>",;:()[\]\\.]+/gu;

/** Digits with what people put between them, and what they put before them. */
const NUMBER =
  /(?<![\p{L}\p{N}])(?:(?:call|phone|mobile|cell|tel|handy|mobil|tél|portable|móvil|teléfono|telefone|telemóvel)[.:]?\s*)?(?<number>(?:\+|\(?00?)?\(?\d[\d\s().\-/]{5,18}\d)(?![\p{L}\p{N}])/giu;
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;

/** An e-mail address, with the angle brackets or "mailto:" around it. */
export function readEmail(text: string): Found<string> | null {
  for (const match of text.matchAll(ADDRESS)) {
    const value = match[0].replace(/^mailto:/i, '').replace(/[.!?]+$/, '');
    if (!isEmail(value)) continue;
    const end = match.index + match[0].length;
    const isEnclosed = /[<(]$/.test(text.slice(0, match.index)) && /^[>)]/.test(text.slice(end));
    return isEnclosed
      ? { value, start: match.index - 1, end: end + 1 }
      : { value, start: match.index, end };
  }
  return null;
}

/** A telephone number; with `isSure` only one with its country's code, which is nothing else. */
export function readPhone(text: string, isSure: boolean): Found<string> | null {
  for (const match of text.matchAll(NUMBER)) {
    const value = match.groups?.number ?? '';
    const digits = value.replace(/\D/g, '').length;
    const isPhone = digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    if (!isPhone || (isSure && !/^(?:\+|00)/.test(value))) continue;
    return { value, start: match.index, end: match.index + match[0].length };
  }
  return null;
}

/** The name after "with", or the one that stands before an address in angle brackets. */
export function readPersonName(
  text: string,
  languages: readonly LineLanguage[],
  email: Found<string> | null,
): Found<string> | null {
  const withPerson = languages.map(({ withPerson }) => withPerson).join('|');
  const ends = languages.flatMap(({ atCompany, asPosition }) => [atCompany, asPosition]).join('|');
  const after = pattern(
    `(?<![\\p{L}\\p{N}])(?:${withPerson})\\s+(?<name>\\p{L}[^,;|·()${GAP}]*?)(?=\\s+(?:${ends})\\s|\\s+[–—-]\\s|[,;|·()${GAP}]|$)`,
    'iu',
  ).exec(text);
  const name = after?.groups?.name?.trim() ?? '';
  if (after && name !== '') {
    return {
      value: name,
      ...trimmed(text, { start: after.index, end: after.index + after[0].length }),
    };
  }
  if (!email || email.value.length === email.end - email.start) return null;
  const before = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’.-]*(?:\s+\p{Lu}[\p{L}'’.-]*){0,3}\s*$/u.exec(
    text.slice(0, email.start),
  );
  if (!before) return null;
  return { value: before[0].trim(), ...trimmed(text, { start: before.index, end: email.start }) };
}
