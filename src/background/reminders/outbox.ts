import * as v from 'valibot';
import { interviewOfReminder } from '../../interviews/reminder-id.ts';
import type { Reminder } from '../../interviews/step.ts';
import type { Derived } from './agenda.ts';
import { type Reminded, wasReminded } from './reminded.ts';

/**
 * What is on its way to the user. A reminder is `pending` from before its notification is raised
 * until after: a background killed in between raises it again under the same id, which replaces the
 * first, and never drops it. What has been told stands with each interview (`reminded.ts`), so that this
 * record stays small however many interviews there are.
 */
export interface Outbox {
  /** Ids of interviews by ids of their reminders. */
  readonly pending: Readonly<Record<string, string>>;
  /** What each summary stands for that is or comes on the screen: reminders that are still due. */
  readonly summaries: Readonly<Record<string, readonly string[]>>;
}

export const OUTBOX_KEY = 'outbox';

export const EMPTY_OUTBOX: Outbox = { pending: {}, summaries: {} };

const outboxSchema = v.object({
  pending: v.record(v.string(), v.string()),
  summaries: v.record(v.string(), v.array(v.string())),
});

/** The stored outbox; one that cannot be read counts as empty: what is due is found all the same. */
export function parseOutbox(raw: unknown): Outbox {
  const result = v.safeParse(outboxSchema, raw, { abortEarly: true });
  return result.success ? result.output : EMPTY_OUTBOX;
}

/** A reminder to be shown now, with what it is about. */
export interface Announcement {
  readonly reminder: Reminder;
  readonly derived: Derived;
}

/** What there is to tell, and what need not be told. */
export interface Announced {
  readonly announcements: readonly Announcement[];
  /** Reminders that a later one of the same interview has made pointless. */
  readonly passedOver: readonly Announcement[];
}

function byTime(a: Announcement, b: Announcement): number {
  const [one, other] = [a.reminder, b.reminder];
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/**
 * What to tell: for each interview its latest due reminder, unless it was told before. Earlier ones
 * that were missed are passed over: two notifications about one note say no more than one. In the
 * same order whoever asks, so that a second try is about the same.
 */
export function announce(reminded: Reminded, all: readonly Derived[]): Announced {
  const announcements: Announcement[] = [];
  const passedOver: Announcement[] = [];
  for (const derived of all) {
    const due = derived.due.map((reminder) => ({ reminder, derived })).sort(byTime);
    const isNew = ({ reminder }: Announcement): boolean =>
      !wasReminded(reminded, derived.interview.id, reminder.id);
    const news = due.filter(isNew);
    const last = due.at(-1);
    for (const each of news) (each === last ? announcements : passedOver).push(each);
  }
  return { announcements: announcements.sort(byTime), passedOver };
}

/** Ids of interviews that have something pending. */
export function pendingInterviews({ pending }: Outbox): string[] {
  return Object.values(pending);
}

/** More than so many at once become one: after a holiday nobody wants twenty. */
const MOST_AT_ONCE = 3;

const SUMMARY = 'summary:';

/** The id of the notification that stands for all of them; null where each has its own. */
export function summaryOf(announcements: readonly Announcement[]): string | null {
  if (announcements.length <= MOST_AT_ONCE) return null;
  return `${SUMMARY}${announcements[0]?.reminder.id}`;
}

/** True for a notification of ours that stands for several. */
export function isSummary(notificationId: string): boolean {
  return notificationId.startsWith(SUMMARY);
}

/**
 * The outbox with the announcements pending in it. Of the interviews that were looked at nothing
 * else stays: what was pending and is due no more (the note has been sent meanwhile) needs no
 * showing, and a summary stands for it no longer.
 */
export function takeUp(
  { pending, summaries }: Outbox,
  { all, ids }: { readonly all: readonly Derived[]; readonly ids: ReadonlySet<string> | 'all' },
  announcements: readonly Announcement[],
): Outbox {
  const due = new Set(all.flatMap((each) => each.due.map(({ id }) => id)));
  const isElsewhere = (interviewId: string): boolean => ids !== 'all' && !ids.has(interviewId);
  const others = Object.entries(pending).filter(([, interviewId]) => isElsewhere(interviewId));
  const news = announcements.map(({ reminder, derived }) => [reminder.id, derived.interview.id]);
  const isOpen = (id: string): boolean => due.has(id) || isElsewhere(interviewOfReminder(id) ?? '');
  const left = Object.entries(summaries).map(([id, of]) => [id, of.filter(isOpen)] as const);
  const summary = summaryOf(announcements);
  return {
    pending: Object.fromEntries([...others, ...news]),
    summaries: {
      ...Object.fromEntries(left.filter(([, of]) => of.length > 0)),
      ...(summary !== null && { [summary]: announcements.map(({ reminder }) => reminder.id) }),
    },
  };
}

/** The outbox after these have been told; a summary that was not shown stands for nothing. */
export function takeOut(
  { pending, summaries }: Outbox,
  told: readonly Announcement[],
  unshown: string | null,
): Outbox {
  const gone = new Set(told.map(({ reminder }) => reminder.id));
  const isShown = ([id]: [string, unknown]): boolean => id !== unshown;
  return {
    pending: Object.fromEntries(Object.entries(pending).filter(([id]) => !gone.has(id))),
    summaries: Object.fromEntries(Object.entries(summaries).filter(isShown)),
  };
}
