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
  /** What each summary on the screen stands for: ids of reminders that are not done with yet. */
  readonly summaries: Readonly<Record<string, readonly string[]>>;
}

/** A summary on the screen, and the reminders that it stands for. */
export interface Summary {
  readonly id: string;
  readonly of: readonly string[];
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
  /** How many are due and have been told before. */
  readonly toldBefore: number;
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
  let toldBefore = 0;
  for (const derived of all) {
    const due = derived.due.map((reminder) => ({ reminder, derived })).sort(byTime);
    const isNew = ({ reminder }: Announcement): boolean =>
      !wasReminded(reminded, derived.interview.id, reminder.id);
    const news = due.filter(isNew);
    const last = due.at(-1);
    for (const each of news) (each === last ? announcements : passedOver).push(each);
    if (last && !news.includes(last)) toldBefore += 1;
  }
  return { announcements: announcements.sort(byTime), passedOver, toldBefore };
}

/** Ids of interviews that have something pending. */
export function pendingInterviews({ pending }: Outbox): string[] {
  return Object.values(pending);
}

/**
 * The outbox with the announcements pending in it. Of the interviews that were looked at nothing
 * else stays: what was pending and is due no more (the note has been sent meanwhile) needs no
 * showing, and a summary stands for it no longer.
 *
 * @param lookedAtAll true: what belongs to no interview that was looked at is gone as well
 */
export function takeUp(
  { pending, summaries }: Outbox,
  { all, lookedAtAll }: { readonly all: readonly Derived[]; readonly lookedAtAll: boolean },
  announcements: readonly Announcement[],
): Outbox {
  const looked = new Set(all.map(({ interview }) => interview.id));
  const due = new Set(all.flatMap((each) => each.due.map(({ id }) => id)));
  const isElsewhere = (interviewId: string): boolean => !lookedAtAll && !looked.has(interviewId);
  const others = Object.entries(pending).filter(([, interviewId]) => isElsewhere(interviewId));
  const news = announcements.map(({ reminder, derived }) => [reminder.id, derived.interview.id]);
  const isOpen = (id: string): boolean => due.has(id) || isElsewhere(interviewOfReminder(id) ?? '');
  const left = Object.entries(summaries).map(([id, of]) => [id, of.filter(isOpen)] as const);
  return {
    pending: Object.fromEntries([...others, ...news]),
    summaries: Object.fromEntries(left.filter(([, of]) => of.length > 0)),
  };
}

/** The outbox after these have been told, some of them in a summary. */
export function takeOut(
  { pending, summaries }: Outbox,
  told: readonly Announcement[],
  summary: Summary | null,
): Outbox {
  const gone = new Set(told.map(({ reminder }) => reminder.id));
  return {
    pending: Object.fromEntries(Object.entries(pending).filter(([id]) => !gone.has(id))),
    summaries: summary ? { ...summaries, [summary.id]: summary.of } : summaries,
  };
}
