import { keyOf, parseRecord } from '../data/interview-record.ts';
import { readTimetable } from '../data/read-timetable.ts';
import { SETTINGS_KEY } from '../data/settings-record.ts';
import type { Interview } from '../interviews/interview.ts';
import type { Timetable } from '../interviews/settings.ts';
import { readStored } from './stored.ts';

/** An interview that something is to be done with, and the timetable to do it by. */
export interface OpenedInterview {
  readonly interview: Interview;
  readonly timetable: Timetable;
}

/** Reads an interview and the settings; null when it is not there, was removed or cannot be read. */
export async function readInterview(id: string): Promise<OpenedInterview | null> {
  const key = keyOf(id);
  const stored = await readStored([key, SETTINGS_KEY]);
  const record = stored[key] === undefined ? null : parseRecord(key, stored[key]);
  if (!record || record.interview.removedAt !== null) return null;
  return { interview: record.interview, timetable: readTimetable(stored[SETTINGS_KEY]).timetable };
}
