/** Longer than any note; what comes after is not read. */
const LONGEST = 20_000;

/** Characters that are not seen: controls, marks of direction, joiners, soft hyphens. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: each is taken away by itself
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufe0e\ufe0f]/g;

/**
 * The text as it is read: one form for each letter, apostrophe and space, nothing that cannot be
 * seen, lines parted by `\n`. Small letters of it have the same length.
 */
export function cleanText(text: string): string {
  return text
    .slice(0, LONGEST)
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(UNSEEN, '')
    .replace(/[‘’ʼ´`′＇]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replaceAll('İ', 'I');
}
