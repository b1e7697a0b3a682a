import * as v from 'valibot';
import { clockIn, dateIn, isInstant } from '../../interviews/civil-time.ts';
import type { Migration } from './migration.ts';

const entrySchema = v.object({
  interviewId: v.string(),
  state: v.picklist(['pending', 'shown', 'passed']),
});
/** A note's reminder was named by an instant, and is named by the user's own clock since. */
function nameByClock(mark: string, timeZone: string): string {
  const [about, instant] = mark.split(/:(.*)/s);
  if (about !== 'noteDue' || !instant || !isInstant(instant)) return mark;
  return `${about}:${dateIn(instant, timeZone)}T${clockIn(instant, timeZone)}`;
}

/**
 * Version 2 keeps what the user was reminded of with each interview (`reminded/<id>`), where all of
 * it stood in one record that every wake had to read; `outbox` holds what is under way alone.
 */
export const markByInterview: Migration = {
  to: 2,
  migrate: (stored, userTimeZone) => {
    const { outbox } = stored;
    // What has this version's form already is left alone.
    if (typeof outbox !== 'object' || outbox === null || 'pending' in outbox) return {};
    const reminded: Record<string, string[]> = {};
    const pending: Record<string, string> = {};
    for (const [id, raw] of Object.entries(outbox)) {
      const entry = v.safeParse(entrySchema, raw);
      if (!entry.success || stored[`interview/${entry.output.interviewId}`] === undefined) continue;
      const { interviewId, state } = entry.output;
      if (state === 'pending') pending[id] = interviewId;
      else {
        const key = `reminded/${interviewId}`;
        const mark = nameByClock(id.replace(`:${interviewId}:`, ':'), userTimeZone);
        reminded[key] = [...(reminded[key] ?? []), mark];
      }
    }
    return { ...reminded, outbox: { pending, summaries: {} } };
  },
};
