/** Bytes. Whoever takes a file looks at its size before reading it: a larger one is `tooLarge`. */
export const GREATEST_IMPORT = 50_000_000;

/** Why the bytes of a file are no text that a list could stand in. */
export type TextProblem = 'emptyFile' | 'spreadsheetFile' | 'notText';

/** The text of a file, without the mark at its beginning, or why there is none. */
export type DecodedText = { readonly text: string } | { readonly problem: TextProblem };

/** The first bytes of Excel's files of before 2007, and those of a zip, which the later ones are. */
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** What lies in the zips of Excel, LibreOffice and Numbers. */
const SHEETS = /\bxl\/|opendocument\.spreadsheet|Index\/Tables|Index\.zip/;
/** A zip names what it holds at its end, the first entry at its beginning. */
const LOOKED_AT = 65_536;

/** Control characters that no text has. */
const CONTROLS = /(?![\t\n\v\f\r])\p{Cc}/gu;
const BEYOND_ASCII = /\P{ASCII}/gu;
const REPLACED = /\ufffd/gu;
/** More control characters than one in so many: no text. */
const CHARACTERS_A_CONTROL = 100;

/** How much of the beginning tells two bytes a character from one. */
const SAMPLE = 4_096;

const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

function isSpreadsheet(bytes: Uint8Array): boolean {
  if (beginsWith(bytes, OLD_OFFICE)) return true;
  if (!beginsWith(bytes, ZIP)) return false;
  const read = (part: Uint8Array) => new TextDecoder('windows-1252').decode(part);
  return SHEETS.test(read(bytes.subarray(0, LOOKED_AT)) + read(bytes.subarray(-LOOKED_AT)));
}

/** Which of two bytes a character comes first, by where the zeros of Latin letters stand. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (beginsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (beginsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  const zeros: [number, number] = [0, 0];
  const sample = bytes.subarray(0, SAMPLE);
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  }
  const [even, odd] = zeros;
  const many = sample.length / 6;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : null;
}

const count = (text: string, what: RegExp): number => text.match(what)?.length ?? 0;

/**
 * UTF-8, unless more of what is beyond ASCII cannot be read so than can: then windows-1252, in which
 * older spreadsheets save. A byte that went wrong, or a file that was cut within a letter, does not
 * spoil all the others.
 */
function decodeNarrow(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!text.includes('\ufffd')) return text;
  const replaced = count(text, REPLACED);
  const read = count(text, BEYOND_ASCII) - replaced;
  return replaced <= read ? text : new TextDecoder('windows-1252').decode(bytes);
}

/** The bytes of a file as text: UTF-8, UTF-16 (by its mark, or its zeros) or windows-1252. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (isSpreadsheet(bytes)) return { problem: 'spreadsheetFile' };
  if (beginsWith(bytes, ZIP)) return { problem: 'notText' };
  const wide = wideEncoding(bytes);
  const text = wide === null ? decodeNarrow(bytes) : new TextDecoder(wide).decode(bytes);
  if (text.trim() === '') return { problem: 'emptyFile' };
  const isText =
    !text.startsWith('%PDF-') &&
    !text.includes('\0') &&
    count(text.slice(0, LOOKED_AT), CONTROLS) * CHARACTERS_A_CONTROL <=
      Math.min(text.length, LOOKED_AT);
  return isText ? { text } : { problem: 'notText' };
}
