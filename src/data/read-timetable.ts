import type { Timetable } from '../interviews/settings.ts';
import { parseSettings, type SettingName } from './settings-record.ts';

/** The timetable from stored settings and the zone in which the user's own clock is now. */
export function readTimetable(raw: unknown): { timetable: Timetable; damaged: SettingName[] } {
  const { settings, damaged } = parseSettings(raw);
  const userTimeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { timetable: { ...settings, userTimeZone }, damaged };
}
