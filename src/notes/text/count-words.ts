/** How many runs of letters and digits a text has: "don't" is two, where only a few words are told from many. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
