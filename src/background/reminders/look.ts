import {
  type InterviewRecord,
  keyOf,
  parseRecord,
  parseRecords,
} from '../../data/interview-record.ts';
import { MARKER_KEY } from '../../data/mirror/store-marker.ts';
import type { Instant } from '../../interviews/interview.ts';
import type { Timetable } from '../../interviews/settings.ts';
import type { Records } from '../../platform/records.ts';
import { lookThrough } from '../safety/verify-store.ts';
import { readStored } from '../stored.ts';
import {
  AGENDA_KEY,
  type Agenda,
  basisOf,
  type Derived,
  deriveInterview,
  idsToLookAt,
  parseAgenda,
  updateAgenda,
} from './agenda.ts';
import { parseReminded, type Reminded, remindedKeyOf } from './reminded.ts';

/** How much to look at: everything, or what is known to have changed and what has come due. */
export type Scope = 'all' | { readonly changed: readonly string[] };

/** What a look has found. */
export interface Looked {
  readonly agenda: Agenda;
  readonly all: readonly Derived[];
  /** Of what these interviews' users have been reminded. */
  readonly reminded: Reminded;
  /** Which were looked at, those among them that are gone or cannot be read too. */
  readonly ids: ReadonlySet<string> | 'all';
}

function derive(
  records: readonly InterviewRecord[],
  timetable: Timetable,
  now: Instant,
): Derived[] {
  return records.map(({ interview }) => deriveInterview(interview, timetable, now));
}

async function deriveAll(stored: Records, timetable: Timetable, now: Instant): Promise<Looked> {
  const { records, damaged } = parseRecords(stored);
  // Somebody has emptied the store, or a record has come to harm. What comes back tells of itself, and is
  // looked at then.
  if (damaged.length > 0 || !(MARKER_KEY in stored)) await lookThrough(stored, now);
  const all = derive(records, timetable, now);
  const empty = { basis: basisOf(timetable), entries: {} };
  const agenda = updateAgenda(empty, [], all);
  return { agenda, all, reminded: parseReminded(stored), ids: 'all' };
}

/**
 * Looks at interviews.
 *
 * @param open ids of those that the agenda does not know all of
 */
export async function look(
  scope: Scope,
  open: readonly string[],
  timetable: Timetable,
  now: Instant,
): Promise<Looked> {
  if (scope === 'all') return deriveAll(await readStored(), timetable, now);
  const raw = (await readStored([AGENDA_KEY]))[AGENDA_KEY];
  const known = parseAgenda(raw, basisOf(timetable));
  if (!known) return deriveAll(await readStored(), timetable, now);
  const ids = new Set([...scope.changed, ...idsToLookAt(known, now), ...open]);
  const keys = [...ids].flatMap((id) => [keyOf(id), remindedKeyOf(id)]);
  const stored = keys.length > 0 ? await readStored(keys) : {};
  const records = [...ids].flatMap((id) => parseRecord(keyOf(id), stored[keyOf(id)]) ?? []);
  const all = derive(records, timetable, now);
  const agenda = updateAgenda(known, [...ids], all);
  return { agenda, all, reminded: parseReminded(stored), ids };
}
