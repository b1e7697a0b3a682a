import { keyOf, parseRecord, parseRecords } from '../data/interview-record.ts';
import { readTimetable } from '../data/read-timetable.ts';
import { SETTINGS_KEY } from '../data/settings-record.ts';
import type { Instant } from '../interviews/interview.ts';
import type { Timetable } from '../interviews/settings.ts';
import { type Records, readRecords, writeRecords } from '../platform/records.ts';
import {
  AGENDA_KEY,
  type Agenda,
  basisOf,
  countDue,
  type Derived,
  deriveInterview,
  idsToLookAt,
  nextLook,
  parseAgenda,
  updateAgenda,
} from './agenda.ts';
import { showBadge } from './badge.ts';
import { withDataLock } from './data-lock.ts';
import { ringDoorbellAt } from './doorbell.ts';
import { raiseNotifications } from './notify.ts';
import {
  announce,
  markShown,
  OUTBOX_KEY,
  parseOutbox,
  pendingInterviews,
  pruneOutbox,
} from './outbox.ts';

/** How much to look at: everything, or what is known to have changed and what has come due. */
export type Scope = 'all' | { readonly changed: readonly string[] };

interface Looked {
  readonly agenda: Agenda;
  readonly derived: readonly Derived[];
  readonly lookedAtAll: boolean;
}

function deriveAll(stored: Records, timetable: Timetable, now: Instant): Looked {
  const { records } = parseRecords(stored);
  const derived = records.map(({ interview }) => deriveInterview(interview, timetable, now));
  const empty = { basis: basisOf(timetable), entries: {} };
  return { agenda: updateAgenda(empty, [], derived), derived, lookedAtAll: true };
}

async function look(
  scope: Scope,
  small: Records,
  timetable: Timetable,
  now: Instant,
): Promise<Looked> {
  const known = scope === 'all' ? null : parseAgenda(small[AGENDA_KEY], basisOf(timetable));
  if (scope === 'all' || !known) return deriveAll(await readRecords(), timetable, now);
  const pending = pendingInterviews(parseOutbox(small[OUTBOX_KEY]));
  const ids = [...new Set([...scope.changed, ...idsToLookAt(known, now), ...pending])];
  const stored = ids.length > 0 ? await readRecords(ids.map(keyOf)) : {};
  const records = ids.flatMap((id) => parseRecord(keyOf(id), stored[keyOf(id)]) ?? []);
  const derived = records.map(({ interview }) => deriveInterview(interview, timetable, now));
  return { agenda: updateAgenda(known, ids, derived), derived, lookedAtAll: false };
}

/**
 * Makes alarm, badge and notifications equal to what the interviews ask for now. It may run at any
 * time and any number of times: what is right already is left alone.
 */
export function reconcile(scope: Scope): Promise<void> {
  return withDataLock(async () => {
    const now = new Date().toISOString();
    const small = await readRecords([SETTINGS_KEY, AGENDA_KEY, OUTBOX_KEY]);
    const { timetable } = readTimetable(small[SETTINGS_KEY]);
    const { agenda, derived, lookedAtAll } = await look(scope, small, timetable, now);

    const before = parseOutbox(small[OUTBOX_KEY]);
    const kept = lookedAtAll ? pruneOutbox(before, derived) : before;
    const { outbox, announcements } = announce(kept, derived, now);
    const writes: Records = {};
    if (derived.length > 0 || lookedAtAll) writes[AGENDA_KEY] = agenda;
    if (JSON.stringify(outbox) !== JSON.stringify(before)) writes[OUTBOX_KEY] = outbox;
    if (Object.keys(writes).length > 0) await writeRecords(writes);

    await ringDoorbellAt(nextLook(agenda), now);
    await showBadge(countDue(agenda));
    if (announcements.length === 0) return;
    if (timetable.notifications) await raiseNotifications(announcements, timetable, now);
    await writeRecords({ [OUTBOX_KEY]: markShown(outbox, announcements, now) });
  });
}
