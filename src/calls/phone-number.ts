import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';

/** A number as it is shown and as it is dialled. */
export interface ReadNumber {
  readonly shown: string;
  /** For `tel:`; '' where there is nothing to dial. */
  readonly dialled: string;
}

const asCountry = (code: string): CountryCode | undefined =>
  isSupportedCountry(code) ? code : undefined;

/** Fewer digits than any number has. */
const FEWEST_DIGITS = 3;

/** What can be dialled of a text that is no known number: its digits, as they stand. */
function dialAsTyped(text: string): string {
  const digits = text.replace(/[^\d+*#]/g, '').replace(/(?!^)\+/g, '');
  return (digits.match(/\d/g)?.length ?? 0) >= FEWEST_DIGITS ? digits : '';
}

/**
 * Reads a number of any shape. Within its own country it is shown in the national form, from abroad
 * in the international one; what is no number is shown as it was typed.
 *
 * @param there the employer's country, ISO 3166-1, in which a number without a country code is read;
 *   '' unknown
 * @param here the user's own country; '' unknown
 */
export function readNumber(text: string, there: string, here: string): ReadNumber {
  const typed = text.trim();
  const country = asCountry(there);
  const number = parsePhoneNumberFromString(typed, country ? { defaultCountry: country } : {});
  if (!number?.isPossible()) return { shown: typed, dialled: dialAsTyped(typed) };
  const isAbroad = here !== '' && number.country !== undefined && number.country !== here;
  const shown = isAbroad ? number.formatInternational() : number.formatNational();
  const extension = number.ext ? `;ext=${number.ext}` : '';
  return { shown, dialled: `${number.number}${extension}` };
}
