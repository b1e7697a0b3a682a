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

/** One number and nothing beside it: no second one, no words, no code that sets up a telephone. */
const ONE_NUMBER = /^\+?[\d\s().\-/]+$/;
const FEWEST_DIGITS = 3;
/** E.164, which has no longer ones. */
const MOST_DIGITS = 15;

/** What can be dialled of a text that is no known number: its digits, where it is nothing else. */
function dialAsTyped(text: string): string {
  const digits = text.match(/\d/g)?.length ?? 0;
  const isOne = ONE_NUMBER.test(text) && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
  return isOne ? text.replace(/[^\d+]/g, '') : '';
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
  const number = parsePhoneNumberFromString(typed, {
    // A number within words is not taken out of them: it might be the wrong one of two.
    extract: false,
    ...(country && { defaultCountry: country }),
  });
  if (!number?.isPossible()) return { shown: typed, dialled: dialAsTyped(typed) };
  // Of a number that belongs to no country the code in front is all that tells what it is.
  // Nor is it left out where nobody knows from where the user would dial.
  const isElsewhere = here === '' ? typed.startsWith('+') : number.country !== here;
  const isAbroad = number.country === undefined || isElsewhere;
  const shown = isAbroad ? number.formatInternational() : number.formatNational();
  const extension = number.ext ? `;ext=${number.ext}` : '';
  return { shown, dialled: `${number.number}${extension}` };
}
