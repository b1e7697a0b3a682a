import { plainDaysBetween } from '../../interviews/civil-time.ts';
import { type DateContext, findDates, type Mention } from '../dates/find-dates.ts';
import type { Language } from '../language.ts';

/** Further ahead nobody promises a call: such a date is one that has passed, read forward. */
const FARTHEST_DAYS = 240;

/** Whether a date is ahead, and near enough for a call. */
export function isUsable({ date, means }: Mention, { sentOn }: DateContext): boolean {
  if (date === null || plainDaysBetween(sentOn, date) > FARTHEST_DAYS) return false;
  return date > sentOn || (means === 'days' && date === sentOn);
}

/** The dates in a text on which one may call. */
export function findUsableDates(text: string, language: Language, context: DateContext): Mention[] {
  return findDates(text, language, context).filter((each) => isUsable(each, context));
}
