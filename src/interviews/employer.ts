import type { PlainDate } from './interview.ts';

/** Days and hours on which the employer works, taken from a country's public holidays. */
export interface EmployerCalendar {
  /** ISO 3166-1, two letters. */
  readonly country: string;
  /** The part of the country, where that has holidays of its own; '' for the whole. */
  readonly region: string;
  /** Days of the week without work, 0 = Sunday … 6 = Saturday. */
  readonly weekend: readonly number[];
  /** The country's holidays from the interview on, as far as a follow-up can reach. */
  readonly holidays: readonly PlainDate[];
}

/** The employer's hours, `HH:MM` on their clock. */
export interface OfficeHours {
  readonly opens: string;
  readonly closes: string;
}

/** How long to wait, for an employer of this kind. */
export const PATIENCES = ['quick', 'usual', 'public-service'] as const;
export type Patience = (typeof PATIENCES)[number];
