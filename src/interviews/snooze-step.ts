import { addMinutes, isInstant } from './civil-time.ts';
import type { Changed, Command } from './command.ts';
import type { Instant, Interview } from './interview.ts';
import { refuse } from './refuse.ts';

const LONGEST_MINUTES = 366 * 24 * 60;

/** Puts a step off, or takes it up again. What is put off is the reminding: no date is moved. */
export function snoozeStep(
  interview: Interview,
  { stepId, until }: Extract<Command, { type: 'step.snooze' }>,
  now: Instant,
): Changed {
  if (until === null) {
    return { ok: true, interview: interview.snooze ? { ...interview, snooze: null } : interview };
  }
  if (!isInstant(until) || until <= now) {
    return refuse('snoozePast', 'until');
  }
  // What is to be said in the interview is of no use after it has begun.
  if (stepId.startsWith('closing:prepare:') && until >= interview.startsAt) {
    return refuse('snoozeTooLong', 'until');
  }
  if (until > addMinutes(now, LONGEST_MINUTES)) {
    return refuse('dateFar', 'until');
  }
  const { snooze } = interview;
  const isSame = snooze?.stepId === stepId && snooze.until === until;
  return {
    ok: true,
    interview: isSame ? interview : { ...interview, snooze: { stepId, at: now, until } },
  };
}
