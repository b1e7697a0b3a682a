import { browserLocale } from '../platform/words.ts';

/** 1 = Monday … 7 = Sunday, as the language's own `WeekInfo` has it; older browsers have it not. */
interface WithWeek extends Intl.Locale {
  getWeekInfo?: () => { readonly firstDay: number };
}

/** The day on which weeks begin where the user lives: 0 = Sunday … 6 = Saturday; Monday if unknown. */
export function firstDayOfWeek(): number {
  const locale: WithWeek = new Intl.Locale(browserLocale());
  return (locale.getWeekInfo?.().firstDay ?? 1) % 7;
}
