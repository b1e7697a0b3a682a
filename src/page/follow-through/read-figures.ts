import {
  countLastContacts,
  type LastContactCount,
} from '../../interviews/follow-through/count-last-contacts.ts';
import { countNotes, type NoteCount } from '../../interviews/follow-through/count-notes.ts';
import {
  type ContactCount,
  countContacts,
  listDueContacts,
} from '../../interviews/follow-through/list-due-contacts.ts';
import { listWaits, type Wait } from '../../interviews/follow-through/list-waits.ts';
import {
  type PointTally,
  plainPoint,
  tallyPoints,
} from '../../interviews/follow-through/tally-points.ts';
import type { Instant, Interview } from '../../interviews/interview.ts';
import type { Timetable } from '../../interviews/settings.ts';

/** All that the page shows. */
export interface Figures {
  readonly notes: NoteCount;
  readonly contacts: ContactCount;
  readonly last: LastContactCount;
  readonly waits: readonly Wait[];
  readonly points: readonly PointTally[];
  /** Interviews that have strong points. */
  readonly withPoints: number;
}

export function readFigures(
  interviews: readonly Interview[],
  timetable: Timetable,
  now: Instant,
): Figures {
  return {
    notes: countNotes(interviews, timetable, now),
    contacts: countContacts(listDueContacts(interviews, timetable, now)),
    last: countLastContacts(interviews),
    waits: listWaits(interviews, timetable.userTimeZone),
    points: tallyPoints(interviews),
    withPoints: interviews.filter(
      ({ removedAt, closing }) =>
        removedAt === null && closing.strongPoints.some((point) => plainPoint(point) !== ''),
    ).length,
  };
}

/** True while nothing at all can be counted. */
export function isBlank({ notes, contacts, last, withPoints }: Figures): boolean {
  return notes.total + contacts.total + last.total + withPoints === 0;
}
