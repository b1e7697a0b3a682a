/** A text on one line, with single blanks. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A text that goes on within a sentence: on one line, without the stop at its end. */
export function asPhrase(text: string): string {
  return oneLine(text).replace(/[.,;:\s]+$/, '');
}
