import * as v from 'valibot';
import type { Instant } from '../../interviews/interview.ts';
import type { Reminder } from '../../interviews/step.ts';
import type { Derived } from './agenda.ts';

/**
 * What has been shown to the user, by reminder id. An entry is `pending` from before its
 * notification is raised until after: a background killed in between shows it again under the same
 * id, which replaces the first, and never drops it.
 */
export type Outbox = Readonly<Record<string, OutboxEntry>>;

export interface OutboxEntry {
  readonly interviewId: string;
  readonly state: 'pending' | 'shown' | 'passed';
  readonly at: Instant;
}

export const OUTBOX_KEY = 'outbox';

const outboxSchema = v.record(
  v.string(),
  v.object({
    interviewId: v.string(),
    state: v.picklist(['pending', 'shown', 'passed']),
    at: v.string(),
  }),
);

/** The stored outbox; one that cannot be read counts as empty: shown twice is better than never. */
export function parseOutbox(raw: unknown): Outbox {
  const result = v.safeParse(outboxSchema, raw, { abortEarly: true });
  return result.success ? result.output : {};
}

/** A reminder to be shown now, with what it is about. */
export interface Announcement {
  readonly reminder: Reminder;
  readonly derived: Derived;
}

/**
 * What to show: for each interview its latest due reminder, unless shown before. Earlier ones that
 * were missed are passed over: two notifications about one note say no more than one.
 *
 * @returns the outbox with the announcements pending in it
 */
export function announce(
  outbox: Outbox,
  all: readonly Derived[],
  now: Instant,
): { outbox: Outbox; announcements: Announcement[] } {
  const next: Record<string, OutboxEntry> = { ...outbox };
  const announcements: Announcement[] = [];
  for (const derived of all) {
    const interviewId = derived.interview.id;
    const byTime = [...derived.due].sort((a, b) => (a.at < b.at ? -1 : 1));
    byTime.forEach((reminder, index) => {
      const known = next[reminder.id]?.state;
      if (known === 'shown' || known === 'passed') return;
      const isLatest = index === byTime.length - 1;
      next[reminder.id] = { interviewId, state: isLatest ? 'pending' : 'passed', at: now };
      if (isLatest) announcements.push({ reminder, derived });
    });
    // What was pending and is due no more (the note has been sent meanwhile) needs no showing.
    for (const [id, entry] of Object.entries(next)) {
      const isDue = derived.due.some((reminder) => reminder.id === id);
      if (entry.interviewId === interviewId && entry.state === 'pending' && !isDue) delete next[id];
    }
  }
  return { outbox: next, announcements };
}

/** Ids of interviews that have something pending. */
export function pendingInterviews(outbox: Outbox): string[] {
  const pending = Object.values(outbox).filter((entry) => entry.state === 'pending');
  return pending.map((entry) => entry.interviewId);
}

/** The outbox after these have been raised. */
export function markShown(
  outbox: Outbox,
  announcements: readonly Announcement[],
  now: Instant,
): Outbox {
  const shown = announcements.map(({ reminder, derived }) => [
    reminder.id,
    { interviewId: derived.interview.id, state: 'shown', at: now } as const,
  ]);
  return { ...outbox, ...Object.fromEntries(shown) };
}

/**
 * The outbox without the entries of interviews that are gone. Those of interviews that are closed or
 * whose clock was set back stay: what comes due again is not shown a second time.
 */
export function pruneOutbox(outbox: Outbox, all: readonly Derived[]): Outbox {
  const kept = new Set(all.map(({ interview }) => interview.id));
  return Object.fromEntries(
    Object.entries(outbox).filter(([, { interviewId }]) => kept.has(interviewId)),
  );
}
