import { AGENDA_HEAD_KEY, type AgendaHead, parseAgendaHead } from '../../data/agenda-head.ts';
import { CURRENT_VERSION, readVersion, VERSION_KEY } from '../../data/data-version.ts';
import {
  type InterviewRecord,
  keyOf,
  parseRecord,
  parseRecords,
} from '../../data/interview-record.ts';
import { readTimetable } from '../../data/read-timetable.ts';
import { SETTINGS_KEY } from '../../data/settings-record.ts';
import type { Instant } from '../../interviews/interview.ts';
import type { Timetable } from '../../interviews/settings.ts';
import { type Records, readRecords, writeRecords } from '../../platform/records.ts';
import { withDataLock } from '../data-lock.ts';
import {
  AGENDA_KEY,
  type Agenda,
  basisOf,
  type Derived,
  deriveInterview,
  headOf,
  idsToLookAt,
  parseAgenda,
  updateAgenda,
} from './agenda.ts';
import { showBadge } from './badge.ts';
import { ringDoorbellAt } from './doorbell.ts';
import { clearSettled, raiseNotifications } from './notify.ts';
import {
  announce,
  markShown,
  OUTBOX_KEY,
  parseOutbox,
  pendingInterviews,
  pruneOutbox,
} from './outbox.ts';
import { parseUnseen, UNSEEN_KEY } from './unseen.ts';

/** How much to look at: everything, or what is known to have changed and what has come due. */
export type Scope = 'all' | { readonly changed: readonly string[] };

/** What each wake reads, however many interviews there are. */
const SMALL_KEYS = [SETTINGS_KEY, AGENDA_HEAD_KEY, OUTBOX_KEY, UNSEEN_KEY, VERSION_KEY];

interface Looked {
  readonly agenda: Agenda;
  readonly derived: readonly Derived[];
  readonly lookedAtAll: boolean;
}

function derive(
  records: readonly InterviewRecord[],
  timetable: Timetable,
  now: Instant,
): Derived[] {
  return records.map(({ interview }) => deriveInterview(interview, timetable, now));
}

function deriveAll(stored: Records, timetable: Timetable, now: Instant): Looked {
  const derived = derive(parseRecords(stored).records, timetable, now);
  const empty = { basis: basisOf(timetable), entries: {} };
  return { agenda: updateAgenda(empty, [], derived), derived, lookedAtAll: true };
}

async function look(
  scope: Scope,
  open: readonly string[],
  timetable: Timetable,
  now: Instant,
): Promise<Looked> {
  if (scope === 'all') return deriveAll(await readRecords(), timetable, now);
  const raw = (await readRecords([AGENDA_KEY]))[AGENDA_KEY];
  const known = parseAgenda(raw, basisOf(timetable));
  if (!known) return deriveAll(await readRecords(), timetable, now);
  const ids = [...new Set([...scope.changed, ...idsToLookAt(known, now), ...open])];
  const stored = ids.length > 0 ? await readRecords(ids.map(keyOf)) : {};
  const records = ids.flatMap((id) => parseRecord(keyOf(id), stored[keyOf(id)]) ?? []);
  const derived = derive(records, timetable, now);
  return { agenda: updateAgenda(known, ids, derived), derived, lookedAtAll: false };
}

/** Sets alarm and badge. Browsers forget both, each on occasions of its own. */
async function showState(head: AgendaHead, now: Instant): Promise<void> {
  await ringDoorbellAt(head.lookAgainAt, now);
  await showBadge(head.due);
}

/** A full disk must not cost a reminder: what is not written here is derived again at the next wake. */
async function writeWherePossible(writes: Records): Promise<void> {
  try {
    await writeRecords(writes);
  } catch (error) {
    console.error('Afterword: what was shown could not be written down.', error);
  }
}

/**
 * Makes alarm, badge and notifications equal to what the interviews ask for now. It may run at any
 * time and any number of times: what is right already is left alone.
 */
export function reconcile(scope: Scope): Promise<void> {
  return withDataLock(async () => {
    const now = new Date().toISOString();
    const small = await readRecords(SMALL_KEYS);
    const { timetable } = readTimetable(small[SETTINGS_KEY]);
    const before = parseOutbox(small[OUTBOX_KEY]);
    const unseen = parseUnseen(small[UNSEEN_KEY]);
    const open = [...pendingInterviews(before), ...unseen];

    const head = parseAgendaHead(small[AGENDA_HEAD_KEY]);
    const known = head?.basis === basisOf(timetable) ? head : null;
    const isQuiet = scope !== 'all' && scope.changed.length === 0 && open.length === 0;
    const isAhead = known && (known.lookAgainAt === null || known.lookAgainAt > now);
    if (isQuiet && isAhead) return showState(known, now);

    const { agenda, derived, lookedAtAll } = await look(scope, open, timetable, now);
    const kept = lookedAtAll ? pruneOutbox(before, derived) : before;
    const { outbox, announcements } = announce(kept, derived, now);
    const nextHead = headOf(agenda);
    const writes: Records = { [AGENDA_KEY]: agenda, [AGENDA_HEAD_KEY]: nextHead };
    if (JSON.stringify(outbox) !== JSON.stringify(before)) writes[OUTBOX_KEY] = outbox;
    if (unseen.length > 0) writes[UNSEEN_KEY] = [];
    await showState(nextHead, now);
    await clearSettled(derived);
    // A newer copy's data is only read, and what cannot be marked as shown would be shown for ever.
    if (readVersion(small) > CURRENT_VERSION) return;
    await writeWherePossible(writes);
    if (announcements.length === 0) return;
    if (timetable.notifications) await raiseNotifications(announcements, timetable, now);
    await writeWherePossible({ [OUTBOX_KEY]: markShown(outbox, announcements, now) });
  });
}
