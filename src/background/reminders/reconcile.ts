import { AGENDA_HEAD_KEY, type AgendaHead, parseAgendaHead } from '../../data/agenda-head.ts';
import { CURRENT_VERSION, readVersion, VERSION_KEY } from '../../data/data-version.ts';
import { readTimetable } from '../../data/read-timetable.ts';
import {
  type Decided,
  type Decision,
  REMINDER_LOG_KEY,
  type Waker,
} from '../../data/reminder-log.ts';
import { SETTINGS_KEY } from '../../data/settings-record.ts';
import type { Instant } from '../../interviews/interview.ts';
import type { Timetable } from '../../interviews/settings.ts';
import { type Records, readRecords, writeRecords } from '../../platform/records.ts';
import { withDataLock } from '../data-lock.ts';
import { AGENDA_KEY, basisOf, headOf } from './agenda.ts';
import { showBadge } from './badge.ts';
import { clearSettled } from './clear-settled.ts';
import { keepDoorbell, ringDoorbellAt } from './doorbell.ts';
import { addToLog, decisionsOn, type Look, listWaiting } from './log-wake.ts';
import { type Looked, look, type Scope } from './look.ts';
import { notify } from './notify.ts';
import {
  type Announced,
  type Announcement,
  announce,
  OUTBOX_KEY,
  type Outbox,
  parseOutbox,
  pendingInterviews,
  takeOut,
  takeUp,
} from './outbox.ts';
import { markReminded } from './reminded.ts';
import { parseUnseen, UNSEEN_KEY } from './unseen.ts';

/** What each wake reads, however many interviews there are. */
const SMALL_KEYS = [
  ...[SETTINGS_KEY, AGENDA_HEAD_KEY, OUTBOX_KEY, UNSEEN_KEY, VERSION_KEY, REMINDER_LOG_KEY],
];

/** These have reached the user, or were not to; any other is tried again at the next wake. */
const TOLD: readonly Decided[] = ['shown', 'inSummary', 'onScreen', 'switchedOff'];

/** A full disk must not cost a reminder: what is not written here is derived again at the next wake. */
async function writeWherePossible(writes: Records): Promise<void> {
  try {
    await writeRecords(writes);
  } catch (error) {
    console.error('Afterword: what was shown could not be written down.', error);
  }
}

/** Sets alarm and badge, which browsers forget, each on occasions of its own; gives when it rings. */
async function showState(head: AgendaHead, now: Instant): Promise<Instant> {
  const next = ringDoorbellAt(head.lookAgainAt, now);
  await showBadge(head.due);
  return next;
}

const interviewIdOf = ({ derived }: Announcement): string => derived.interview.id;

/** Shows what there is to tell, and writes down what came of it. */
async function tell(
  { announcements, passedOver }: Announced,
  { reminded, outbox, timetable, now, log }: Showing,
): Promise<void> {
  const { results, summary } = await notify(announcements, timetable, now);
  const isTold = (id: string): boolean => TOLD.includes(results.get(id) ?? 'failed');
  const told = announcements.filter(({ reminder }) => isTold(reminder.id));
  // Where the later one has not been told, the earlier may yet have to be.
  const isOpen = new Set(announcements.filter((each) => !told.includes(each)).map(interviewIdOf));
  const passed = passedOver.filter((each) => !isOpen.has(interviewIdOf(each)));
  await writeWherePossible({
    ...markReminded(reminded, [...passed, ...told]),
    [OUTBOX_KEY]: takeOut(outbox, told, summary),
    [REMINDER_LOG_KEY]: log((id) => results.get(id) ?? 'failed'),
  });
}

interface Showing {
  readonly reminded: Looked['reminded'];
  readonly outbox: Outbox;
  readonly timetable: Timetable;
  readonly now: Instant;
  readonly log: (decided: (reminderId: string) => Decided) => unknown;
}

/**
 * Makes alarm, badge and notifications equal to what the interviews ask for now. It may run at any
 * time and any number of times, and be ended at any point: what is right already is left alone, and
 * what was not finished is done at the next wake.
 *
 * @param waker what has woken the background, asked when that is written down
 * @param isWorthTelling false: a look that finds nothing new is not written down
 */
export async function reconcile(
  scope: Scope,
  waker: () => Waker,
  isWorthTelling = true,
): Promise<void> {
  await keepDoorbell(new Date().toISOString());
  return withDataLock(async () => {
    const now = new Date().toISOString();
    const small = await readRecords(SMALL_KEYS);
    const { timetable } = readTimetable(small[SETTINGS_KEY]);
    const before = parseOutbox(small[OUTBOX_KEY]);
    const unseen = parseUnseen(small[UNSEEN_KEY]);
    const open = [...pendingInterviews(before), ...unseen];
    // A newer copy's data is only read.
    const isWritten = readVersion(small) <= CURRENT_VERSION;
    const addLook = (found: Omit<Look, 'woke' | 'at'>) =>
      addToLog(small[REMINDER_LOG_KEY], { woke: waker(), at: now, ...found });

    const head = parseAgendaHead(small[AGENDA_HEAD_KEY]);
    // A clock that was set back makes what was derived later untrue.
    const isBehind = head !== null && head.at > now;
    const known = head?.basis === basisOf(timetable) && !isBehind ? head : null;
    const isQuiet = scope !== 'all' && scope.changed.length === 0 && open.length === 0;
    if (isQuiet && known && (known.lookAgainAt === null || known.lookAgainAt > now)) {
      const next = await showState(known, now);
      const found = { looked: 0, due: known.due, toldBefore: known.due, next, decisions: [] };
      if (isWritten && isWorthTelling) {
        await writeWherePossible({ [REMINDER_LOG_KEY]: addLook(found) });
      }
      return;
    }

    const looked = await look(isBehind ? 'all' : scope, open, timetable, now);
    const { agenda, all, reminded, lookedAtAll } = looked;
    const announced = announce(reminded, all);
    const { announcements, passedOver, toldBefore } = announced;
    const outbox = takeUp(before, looked, announcements);
    const nextHead = headOf(agenda, now);
    const next = await showState(nextHead, now);
    await clearSettled(all, outbox);
    // What cannot be marked as shown would be shown for ever.
    if (!isWritten) return;
    const log = (decided: (reminderId: string) => Decided) => {
      const decisions: Decision[] = [
        ...decisionsOn(announcements, decided),
        ...decisionsOn(passedOver, () => 'passedOver'),
        ...listWaiting(all, now),
      ];
      const found = { looked: lookedAtAll ? null : all.length, due: nextHead.due, next };
      return addLook({ ...found, toldBefore, decisions });
    };
    await writeWherePossible({
      [AGENDA_KEY]: agenda,
      [AGENDA_HEAD_KEY]: nextHead,
      ...(JSON.stringify(outbox) === JSON.stringify(before) ? {} : { [OUTBOX_KEY]: outbox }),
      ...(unseen.length > 0 ? { [UNSEEN_KEY]: [] } : {}),
      ...(announcements.length === 0 ? markReminded(reminded, passedOver) : {}),
      [REMINDER_LOG_KEY]: log(() => 'showing'),
    });
    if (announcements.length > 0) await tell(announced, { reminded, outbox, timetable, now, log });
  });
}
