import { AGENDA_HEAD_KEY, type AgendaHead, parseAgendaHead } from '../../data/agenda-head.ts';
import { CURRENT_VERSION, readVersion, VERSION_KEY } from '../../data/data-version.ts';
import { readTimetable } from '../../data/read-timetable.ts';
import {
  type Decided,
  type LoggedWake,
  parseReminderLog,
  REMINDER_LOG_KEY,
  type Waker,
} from '../../data/reminder-log.ts';
import { SETTINGS_KEY } from '../../data/settings-record.ts';
import type { Instant } from '../../interviews/interview.ts';
import type { Timetable } from '../../interviews/settings.ts';
import { withDataLock } from '../data-lock.ts';
import { hasUnsaved, readStored } from '../stored.ts';
import { AGENDA_KEY, basisOf, headOf } from './agenda.ts';
import { showBadge } from './badge.ts';
import { clearSettled } from './clear-settled.ts';
import { keepRinging, ringDoorbellAt, whenToRing } from './doorbell.ts';
import { addToLog, decisionsOn, type Look, listWaiting } from './log-wake.ts';
import { look, type Scope } from './look.ts';
import {
  announce,
  OUTBOX_KEY,
  type Outbox,
  parseOutbox,
  pendingInterviews,
  takeUp,
} from './outbox.ts';
import { markReminded } from './reminded.ts';
import { tell, writeWherePossible } from './tell.ts';
import { parseUnseen, UNSEEN_KEY } from './unseen.ts';

/** What each wake reads, however many interviews there are. */
const SMALL_KEYS = [
  ...[SETTINGS_KEY, AGENDA_HEAD_KEY, OUTBOX_KEY, UNSEEN_KEY, VERSION_KEY, REMINDER_LOG_KEY],
];

/** How things stood when the background was woken. */
interface Before {
  readonly now: Instant;
  readonly timetable: Timetable;
  /** The agenda's head; null where there is none that still holds. */
  readonly head: AgendaHead | null;
  /** True: the clock was set back, and what was derived later is untrue. */
  readonly isBehind: boolean;
  readonly outbox: Outbox;
  readonly unseen: readonly string[];
  /** A newer copy's data is only read. */
  readonly isWritten: boolean;
  readonly log: unknown;
  /** Something waits to be saved. */
  readonly isUnsaved: boolean;
}

async function readBefore(now: Instant): Promise<Before> {
  const stored = await readStored(SMALL_KEYS);
  const { timetable } = readTimetable(stored[SETTINGS_KEY]);
  const head = parseAgendaHead(stored[AGENDA_HEAD_KEY]);
  const isBehind = head !== null && head.at > now;
  return {
    ...{ now, timetable, isBehind },
    head: head?.basis === basisOf(timetable) && !isBehind ? head : null,
    outbox: parseOutbox(stored[OUTBOX_KEY]),
    unseen: parseUnseen(stored[UNSEEN_KEY]),
    isWritten: readVersion(stored) <= CURRENT_VERSION,
    log: stored[REMINDER_LOG_KEY],
    isUnsaved: await hasUnsaved(),
  };
}

type AddLook = (found: Omit<Look, 'woke' | 'at'>) => LoggedWake[];

/** Nothing has come due: alarm and badge are set, which browsers forget, each on occasions of its own. */
async function rest(
  head: AgendaHead,
  { now, isUnsaved }: Before,
  addLook: AddLook | null,
): Promise<void> {
  const { due } = head;
  const next = whenToRing(head.lookAgainAt, now, isUnsaved);
  ringDoorbellAt(next);
  await showBadge(due, isUnsaved);
  const found = { looked: 0, due, next, decisions: [] };
  if (addLook) await writeWherePossible({ [REMINDER_LOG_KEY]: addLook(found) });
}

/** Looks, tells what is new, and writes down all of it. */
async function work(scope: Scope, before: Before, addLook: AddLook): Promise<void> {
  const { now, timetable, isUnsaved } = before;
  const open = [...pendingInterviews(before.outbox), ...before.unseen];
  const looked = await look(before.isBehind ? 'all' : scope, open, timetable, now);
  const { agenda, all, ids, reminded } = looked;
  const announced = announce(reminded, all);
  const { announcements, passedOver } = announced;
  const outbox = takeUp(before.outbox, looked, announcements);
  const head = headOf(agenda, now);
  const next = whenToRing(head.lookAgainAt, now, isUnsaved);
  // Whoever ends the background from here on has it woken within the minute.
  keepRinging(now);
  await showBadge(head.due, isUnsaved);
  await clearSettled(all, outbox);
  // What cannot be marked as shown would be shown for ever.
  if (!before.isWritten) return ringDoorbellAt(next);
  const log = (decided: (reminderId: string) => Decided): LoggedWake[] =>
    addLook({
      ...{ looked: ids === 'all' ? null : ids.size, due: head.due, next },
      decisions: [
        ...decisionsOn(announcements, decided),
        ...decisionsOn(passedOver, () => 'passedOver'),
        ...listWaiting(all, timetable, now),
      ],
    });
  const isChanged = JSON.stringify(outbox) !== JSON.stringify(before.outbox);
  await writeWherePossible({
    [AGENDA_KEY]: agenda,
    [AGENDA_HEAD_KEY]: head,
    ...(isChanged ? { [OUTBOX_KEY]: outbox } : {}),
    ...(before.unseen.length > 0 ? { [UNSEEN_KEY]: [] } : {}),
    ...(announcements.length === 0 ? markReminded(reminded, passedOver) : {}),
    [REMINDER_LOG_KEY]: log(() => 'showing'),
  });
  if (announcements.length > 0) await tell(announced, { reminded, outbox, timetable, log });
  ringDoorbellAt(next);
}

/**
 * Makes alarm, badge and notifications equal to what the interviews ask for now. It may run at any
 * time and any number of times, and be ended at any point: what is right already is left alone, and
 * what was not finished is done at the next wake.
 *
 * @param waker what has woken the background, asked when that is written down
 * @param isWorthTelling false: a look that finds nothing new is not written down
 */
export function reconcile(scope: Scope, waker: () => Waker, isWorthTelling = true): Promise<void> {
  return withDataLock(async () => {
    const now = new Date().toISOString();
    const before = await readBefore(now);
    // Read once, and not at all where nothing is added.
    let log: LoggedWake[] | null = null;
    const addLook: AddLook = (found) => {
      log ??= parseReminderLog(before.log);
      return addToLog(log, { woke: waker(), at: now, ...found });
    };
    const { head, outbox, unseen, isWritten } = before;
    const isQuiet = scope !== 'all' && scope.changed.length === 0;
    const isOpen = unseen.length > 0 || pendingInterviews(outbox).length > 0;
    const isAhead = head !== null && (head.lookAgainAt === null || head.lookAgainAt > now);
    if (isQuiet && !isOpen && isAhead) {
      return rest(head, before, isWritten && isWorthTelling ? addLook : null);
    }
    return work(scope, before, addLook);
  });
}
