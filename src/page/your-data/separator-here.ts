import type { Separator } from '../../exchange/comma-file.ts';
import { browserLocale } from '../../platform/words.ts';

/** What a spreadsheet takes for the end of a cell where the user lives: a comma may part a number's figures. */
export function separatorHere(): Separator {
  const parts = new Intl.NumberFormat(browserLocale()).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ';' : ',';
}
