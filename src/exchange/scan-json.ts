import { inSlices, type OnProgress } from '../platform/in-slices.ts';

const [QUOTE, BACKSLASH] = ['"'.charCodeAt(0), '\\'.charCodeAt(0)];
const OPENING = new Set(['{', '['].map((sign) => sign.charCodeAt(0)));
const CLOSING = new Set(['}', ']'].map((sign) => sign.charCodeAt(0)));

/** So many letters at a time. */
const STRETCH = 65_536;

/** What a text's brackets and quotes tell of it before it is read as JSON. */
export interface Scan {
  readonly depth: number;
  /** A bracket or a quotation mark is still open at its end. */
  readonly isOpen: boolean;
}

/** The index behind the quotation mark that ends a text; the length where none does. */
function findEnd(json: string, from: number): number {
  let at = from;
  for (;;) {
    const quote = json.indexOf('"', at);
    if (quote === -1) return json.length;
    let before = quote;
    while (before > from && json.charCodeAt(before - 1) === BACKSLASH) before -= 1;
    if ((quote - before) % 2 === 0) return quote + 1;
    at = quote + 1;
  }
}

/** Scans a text without recursion and in slices, whatever it is. */
export async function scanJson(json: string, onProgress?: OnProgress): Promise<Scan> {
  let [at, open, depth] = [0, 0, 0];
  let isInText = false;
  const stretches = Array.from({ length: Math.ceil(json.length / STRETCH) }, (_, index) =>
    Math.min((index + 1) * STRETCH, json.length),
  );
  await inSlices(
    stretches,
    (until) => {
      while (at < until) {
        const code = json.charCodeAt(at);
        at += 1;
        if (code === QUOTE) {
          at = findEnd(json, at);
          isInText = at === json.length && json.charCodeAt(at - 1) !== QUOTE;
        } else if (OPENING.has(code)) {
          open += 1;
          if (open > depth) depth = open;
        } else if (CLOSING.has(code)) open -= 1;
      }
    },
    onProgress,
  );
  return { depth, isOpen: isInText || open > 0 };
}
