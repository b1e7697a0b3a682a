import { keepFormats } from './keep-formats.ts';

export const numberWith = keepFormats(
  (locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);

/** A number as the words' language writes it: "1,250", "2.5". */
export function formatNumber(number: number): string {
  return numberWith({}).format(number);
}
