/** Words of which one stands there, as a part of a phrase. */
export const oneOf = (...words: readonly string[]): string => `(?:${words.join('|')})`;

/** None of these words stands behind. */
export const notBehind = (...words: readonly string[]): string => `(?! ${oneOf(...words)})`;
