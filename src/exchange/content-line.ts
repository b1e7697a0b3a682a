/** RFC 5545, 3.1: longer lines are folded. The line break does not count, the space after it does. */
const MOST_OCTETS = 75;

const LONE_SURROGATES = /\p{Surrogate}/gu;
/** What some program reads as the end of a line: Python's `splitlines` takes the last three too. */
const BREAKS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
const CONTROLS = /(?![\t\n])\p{Cc}/gu;
const ESCAPED = /[\\;,]/g;
/** What a fold may not cut: a character, and the two that an escape consists of. */
const UNITS = /\\.|./gsu;

const encoder = new TextEncoder();
const octetsOf = (text: string): number => encoder.encode(text).length;

/**
 * A text as a calendar can hold it; cleaning it once more changes nothing.
 *
 * | in the text                                     | becomes  |
 * | ----------------------------------------------- | -------- |
 * | CR LF, CR, VT, FF, NEL, U+2028, U+2029          | `\n`     |
 * | half of a surrogate pair, which UTF-8 has not   | U+FFFD   |
 * | other control characters but the tab, so NUL    | nothing  |
 * | white space at its ends, which libical drops    | nothing  |
 */
export function cleanText(text: string): string {
  const sound = text.replace(LONE_SURROGATES, '\u{FFFD}').replace(BREAKS, '\n');
  return sound.replace(CONTROLS, '').trim();
}

/** A text for one line: cleaned, and line breaks are spaces. */
export function cleanTitle(title: string): string {
  return cleanText(title).replace(/\n+/g, ' ');
}

/**
 * A property with a text as its value, escaped (RFC 5545, 3.3.11) and not yet folded.
 *
 * @param text cleaned by `cleanText` or `cleanTitle`
 */
export function textLine(name: string, text: string): string {
  return `${name}:${text.replace(ESCAPED, '\\$&').replaceAll('\n', '\\n')}`;
}

/**
 * A content line in parts of at most 75 octets, the later ones behind a space. A part never ends
 * within a character, as the RFC asks, nor between a backslash and what it escapes, which the RFC
 * allows: Google Calendar drops such an event (github.com/collective/icalendar/issues/1501, 2026).
 */
export function foldLine(line: string): string {
  if (octetsOf(line) <= MOST_OCTETS) return line;
  let folded = '';
  let octets = 0;
  for (const [unit] of line.matchAll(UNITS)) {
    const size = octetsOf(unit);
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += unit;
    octets += size;
  }
  return folded;
}
