import type { Recipient } from './mail-fields.ts';

const ADDRESS = /[^\s@<>",;:()[\]\\]+@[^\s@<>",;:()[\]\\]+\.[^\s@<>",;:()[\]\\.]+/;

/** Marks of direction and zero width that pages put around names and pills. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Text as a person reads it: without invisible marks, white space made one blank. */
export function cleanText(text: string | null | undefined): string {
  return (text ?? '').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** What may follow a name after a comma without being a first name. */
const SUFFIX =
  /^(?:jr|sr|ii|iii|iv|ph\.?\s?d|md|mba|esq|cpa|dr|llm|m\.?sc|b\.?sc|m\.?a|b\.?a)(?![\p{L}\p{N}])/iu;

/** A name without the quotation marks that mail puts around one with a comma or a bracket in it. */
function unquote(text: string): string {
  return text
    .trim()
    .replace(/^"+|"+$/g, '')
    .trim();
}

/** A name as one is addressed by it: directories write "Okafor, Anna" for "Anna Okafor". */
export function readName(text: string | null | undefined): string {
  const name = unquote(cleanText(text));
  const [last = '', first = '', ...more] = name.split(',').map(unquote);
  if (first === '' || more.length > 0 || SUFFIX.test(first)) return name;
  return `${first} ${last}`;
}

/**
 * Reads `Name <a@b.example>`, `a@b.example (Name)`, `"Name" <a@b.example>` or a bare address; null
 * where there is none.
 */
export function parseAddress(text: string): Recipient | null {
  const clean = cleanText(text);
  const email = ADDRESS.exec(clean)?.[0];
  if (!email) return null;
  const rest = cleanText(clean.replace(email, ' ').replace(/[<>()"[\]]/g, ' '));
  const name = cleanText(rest.replace(/^[,;:\s]+|[,;:\s]+$/g, '').replace(/^'(.*)'$/, '$1'));
  return { name: readName(name), email };
}

/** Reads text that was typed and not yet made into chips: addresses between commas and semicolons. */
export function parseTyped(text: string): Recipient[] {
  return text
    .split(/[,;\n](?=(?:[^"]*"[^"]*")*[^"]*$)/)
    .map(parseAddress)
    .filter((found) => found !== null);
}

/** The recipients without doubles; a name that one mention has serves for all. */
export function mergeRecipients(found: readonly Recipient[]): Recipient[] {
  const merged = new Map<string, Recipient>();
  for (const each of found) {
    const key = (each.email || each.name).toLowerCase();
    if (key === '') continue;
    const known = merged.get(key);
    if (!known || known.name === '') merged.set(key, each);
  }
  return [...merged.values()];
}
