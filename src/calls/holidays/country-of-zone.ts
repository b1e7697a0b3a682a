/**
 * The country of a time zone, ISO 3166-1 alpha-2, as a first guess at where somebody is.
 * @param zones as `zones.json` has them; `scripts/make_holidays.py` writes it from tzdata's own list
 * @param timeZone in IANA's spelling, or an older name that a browser still says (Asia/Calcutta)
 * @returns '' where a zone is no country's (UTC) or unknown
 */
export function countryOfZone(zones: Readonly<Record<string, string>>, timeZone: string): string {
  return Object.hasOwn(zones, timeZone) ? (zones[timeZone] ?? '') : '';
}
