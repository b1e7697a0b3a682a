import type { Hint } from '../notes/check/hint.ts';
import { words } from '../platform/words.ts';
import { formatClock, formatDate, formatWeekday } from './dates.ts';

/** A hint in words that advise and never blame. */
export function describeHint(hint: Hint): string {
  switch (hint.code) {
    case 'weekdayWrong':
      return words('hint_weekdayWrong', formatDate(hint.date), formatWeekday(hint.weekday));
    case 'beforeHiringDate':
      return words('hint_beforeHiringDate', formatDate(hint.date), formatDate(hint.hiringDate));
    case 'atWeekend':
      return words('hint_atWeekend', formatDate(hint.date));
    case 'onHoliday':
      return words('hint_onHoliday', formatDate(hint.date));
    case 'outsideHours':
      return words(
        'hint_outsideHours',
        formatClock(hint.time),
        formatClock(hint.opens),
        formatClock(hint.closes),
      );
    case 'placeholder':
      return words('hint_placeholder', hint.text);
    case 'misspelled':
      return words('hint_misspelled', hint.written, hint.meant);
    case 'greetsOther':
      return words('hint_greetsOther', hint.written, hint.meant);
    case 'short':
      return words('hint_short', String(hint.words));
    case 'long':
      return words('hint_long', String(hint.words));
    default:
      return words(`hint_${hint.code}`);
  }
}
