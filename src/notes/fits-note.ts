import { isCallRefused } from '../interviews/call-channel.ts';
import { addMinutes } from '../interviews/civil-time.ts';
import type { Closing } from '../interviews/closing.ts';
import type { Instant, Interview } from '../interviews/interview.ts';
import type { Timetable } from '../interviews/settings.ts';
import type { Template } from '../interviews/template.ts';

/** What is known of an interview whose note is to be written, tracked or not yet. */
export interface NoteOccasion extends Pick<Interview, 'outcome' | 'startsAt'> {
  readonly closing: Pick<Closing, 'permission'>;
}

/** True for a template whose purpose goes with the note that an interview asks for now. */
export function fitsNote(
  { purpose }: Pick<Template, 'purpose'>,
  { outcome, startsAt, closing }: NoteOccasion,
  { noteLateHours }: Timetable,
  now: Instant,
): boolean {
  if (outcome === 'declined') return purpose === 'refusal';
  switch (purpose) {
    case 'note':
      return true;
    case 'no-call':
      return isCallRefused(closing);
    case 'late':
      return now > addMinutes(startsAt, noteLateHours * 60);
    default:
      return false;
  }
}
