/**
 * A date in the midst of a sentence. Where a comma parts weekday and day ("on Tuesday, March 10"), a
 * second one closes the day before the sentence goes on.
 */
export function closeDate(day: string): string {
  return day.includes(',') ? `${day},` : day;
}
