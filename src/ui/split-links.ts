/** A piece of a text, and where it leads when it is a web address. */
export interface TextPart {
  readonly text: string;
  /** As the browser reads it; null where the piece is no address. */
  readonly href: string | null;
}

/** Up to a space or a mark that no address has in it. */
const ADDRESS = /\bhttps?:\/\/[^\s<>"“”„«»]+/giu;

/** What follows an address in a sentence, and does not belong to it. */
const BEHIND = ".,;:!?…’'";
const OPENED_BY = new Map([
  [')', '('],
  [']', '['],
]);

/** An address without the sentence's own marks; a bracket that it has opened itself is closed in it. */
function withoutMarks(found: string): string {
  const count = (mark: string) => found.split(mark).length - 1;
  const excess = new Map(
    [...OPENED_BY].map(([close, open]) => [close, count(close) - count(open)]),
  );
  let end = found.length;
  for (; end > 0; end -= 1) {
    const mark = found.charAt(end - 1);
    const tooMany = excess.get(mark) ?? 0;
    if (!BEHIND.includes(mark) && tooMany <= 0) break;
    excess.set(mark, tooMany - 1);
  }
  return found.slice(0, end);
}

function hrefOf(address: string): string | null {
  try {
    return new URL(address).href;
  } catch {
    return null;
  }
}

/** Splits a text at the web addresses in it, of `http` and `https`; the pieces together are the text. */
export function splitLinks(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = withoutMarks(found);
    const href = hrefOf(address);
    if (href === null) continue;
    if (index > at) parts.push({ text: text.slice(at, index), href: null });
    parts.push({ text: address, href });
    at = index + address.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), href: null });
  return parts;
}
