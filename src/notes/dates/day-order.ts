/**
 * Zones of the countries that write the month first in figures: the United States with their
 * territories, and the Philippines (Unicode CLDR 48, short date formats of their English; Canada's
 * is the year first, and what people there write in a letter is taken as the day first).
 */
const MONTH_FIRST =
  /^(?:America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Juneau|Sitka|Nome|Adak|Yakutat|Metlakatla|Detroit|Boise|Menominee|Indianapolis|Louisville|Puerto_Rico|St_Thomas|(?:Indiana|Kentucky|North_Dakota)\/\w+)|Pacific\/(?:Honolulu|Guam|Saipan|Pago_Pago)|Asia\/Manila|US\/\w+)$/;

/** Whether "4/5" is the fourth of May in the country of this IANA zone. */
export function isDayFirst(timeZone: string): boolean {
  return !MONTH_FIRST.test(timeZone);
}
