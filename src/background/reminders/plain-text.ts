/** Enough for what is to be done and for whom; systems cut longer ones as they like. */
const LONGEST = { title: 80, message: 160 };

/**
 * Whatever could steer a terminal, a layout or a reading direction in a system's bubble: control
 * characters, line breaks, marks without a width, halves of characters. What joins letters stays
 * (U+200C, U+200D): Persian names and many emoji need it.
 */
const UNSEEN = /(?![\u200c\u200d])[\p{Cf}\p{Cs}\p{Co}]+/gu;
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** Marks that are piled up on one letter reach into the lines above. */
const PILED_UP = /(\p{M}{3})\p{M}+/gu;

/** A text as a notification may show it: plain, on one line, of a bounded length. */
export function plainText(text: string, part: keyof typeof LONGEST): string {
  const clean = text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(BREAKS, ' ')
    .replace(PILED_UP, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const most = LONGEST[part];
  if (clean.length <= most) return clean;
  // By letters as they are read: half an emoji is none.
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(clean)) {
    if (kept.length + segment.length > most - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}
