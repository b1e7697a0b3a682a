import type { PlainDate } from '../interviews/interview.ts';
import { browserLocale, wordsLocale } from '../platform/words.ts';

/** 1 = Monday … 7 = Sunday, as the language's own `WeekInfo` has it; older browsers have it not. */
interface WithWeek extends Intl.Locale {
  getWeekInfo?: () => { readonly firstDay: number };
}

/** The day on which weeks begin where the user lives: 0 = Sunday … 6 = Saturday; Monday if unknown. */
export function firstDayOfWeek(): number {
  const locale: WithWeek = new Intl.Locale(browserLocale());
  return (locale.getWeekInfo?.().firstDay ?? 1) % 7;
}

/** "16 – 22 March 2026": all days between two dates. */
export function formatSpan(from: PlainDate, to: PlainDate): string {
  const format = new Intl.DateTimeFormat(wordsLocale(), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.formatRange(new Date(`${from}T12:00:00Z`), new Date(`${to}T12:00:00Z`));
}

/** "Wed 25 Nov": a day in a narrow column; with the year where it is not `today`'s. */
export function formatShortDate(date: PlainDate, today: PlainDate): string {
  return new Intl.DateTimeFormat(wordsLocale(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(date.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(new Date(`${date}T12:00:00Z`));
}
