import type { PlainDate } from '../../interviews/interview.ts';

/**
 * Something quieter than the three lights: worth a look before the note goes, never in its way. The
 * words for each stand in `_locales`. `better` is a day to name instead; null: there is nothing to
 * put in its place.
 */
export type Hint =
  | {
      /** The weekday that is written is not that of the date. 1 = Monday. */
      readonly code: 'weekdayWrong';
      readonly date: PlainDate;
      readonly weekday: number;
      readonly better: PlainDate;
    }
  | {
      /** The call would come before they want to decide. */
      readonly code: 'beforeHiringDate';
      readonly date: PlainDate;
      readonly hiringDate: PlainDate;
      readonly better: PlainDate;
    }
  | {
      readonly code: 'atWeekend' | 'onHoliday';
      readonly date: PlainDate;
      readonly better: PlainDate;
    }
  | {
      /** Clock times `HH:MM`, on the employer's clock. */
      readonly code: 'outsideHours';
      readonly time: string;
      readonly opens: string;
      readonly closes: string;
    }
  | {
      /** Something that was to be filled in. */
      readonly code: 'placeholder';
      readonly text: string;
    }
  | {
      /** A name that is nearly one of the record, but not quite. */
      readonly code: 'misspelled';
      readonly written: string;
      readonly meant: string;
    }
  | {
      /** It greets somebody other than those it goes to. */
      readonly code: 'greetsOther';
      readonly written: string;
      readonly meant: string;
    }
  | {
      /** Neither the company nor the position is named. */
      readonly code: 'jobNotNamed';
    }
  | {
      /** Nothing in it comes from this talk only. */
      readonly code: 'noDetail';
    }
  | { readonly code: 'short' | 'long'; readonly words: number };

export type HintCode = Hint['code'];
