import { isTimeZone } from '../../interviews/civil-time.ts';

/** What trackers and people write for the zones that most of them live in; summer and winter alike. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/^(?:z|utc|gmt)$/i, 'UTC'],
  [/^(?:e[sd]?t|eastern(?: time)?)$/i, 'America/New_York'],
  [/^(?:c[sd]?t|central(?: time)?)$/i, 'America/Chicago'],
  [/^(?:m[sd]?t|mountain(?: time)?)$/i, 'America/Denver'],
  [/^(?:p[sd]?t|pacific(?: time)?)$/i, 'America/Los_Angeles'],
  [/^(?:bst|uk(?: time)?)$/i, 'Europe/London'],
  [/^(?:cest|cet|mesz|mez|hnec|heec)$/i, 'Europe/Berlin'],
  [/^west?$/i, 'Europe/Lisbon'],
  [/^brt$/i, 'America/Sao_Paulo'],
  [/^ee[sd]?t$/i, 'Europe/Athens'],
  [/^sast$/i, 'Africa/Johannesburg'],
  [/^sgt$/i, 'Asia/Singapore'],
  [/^hkt$/i, 'Asia/Hong_Kong'],
  [/^jst$/i, 'Asia/Tokyo'],
  [/^ae[sd]t$/i, 'Australia/Sydney'],
  [/^nz[sd]t$/i, 'Pacific/Auckland'],
];

const OFFSET = /^(?:utc|gmt)?\s?([+\-−])(\d{1,2})(?::?(\d{2}))?$/i;
const MOST_HOURS = 14;

/** Minutes that clocks are ahead of UTC, of "+05:30", "UTC-3"; null for what says none. */
export function offsetMinutes(text: string): number | null {
  const [, sign, hours = '', minutes = '0'] = OFFSET.exec(text.trim()) ?? [];
  if (sign === undefined || Number(hours) > MOST_HOURS || Number(minutes) > 59) return null;
  return (Number(hours) * 60 + Number(minutes)) * (sign === '+' ? 1 : -1);
}

/** The IANA zone that is said: "Europe/Paris", "CET", "UTC+2"; null for none that is known. */
export function readZone(text: string): string | null {
  const said = text.trim().replace(/^\((.*)\)$/s, '$1');
  if (said.length > 64) return null;
  const known = SAID.find(([pattern]) => pattern.test(said));
  if (known) return known[1];
  const offset = offsetMinutes(said);
  if (offset !== null && offset % 60 === 0) {
    // The signs of these zones are the other way round.
    const hours = -offset / 60;
    return hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '+' : ''}${hours}`;
  }
  const name = said.replaceAll(' ', '_');
  return name.includes('/') && isTimeZone(name) ? name : null;
}
