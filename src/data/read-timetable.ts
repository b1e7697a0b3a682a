import type { Timetable } from '../interviews/settings.ts';
import { parseSettings, type SettingName } from './settings-record.ts';

/** The IANA zone in which the user's own clock is now. */
export function userTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The timetable from stored settings and the zone in which the user's own clock is now. */
export function readTimetable(raw: unknown): { timetable: Timetable; damaged: SettingName[] } {
  const { settings, damaged } = parseSettings(raw);
  return { timetable: { ...settings, userTimeZone: userTimeZone() }, damaged };
}
