import { callStep } from './call-step.ts';
import type { Instant, Interview } from './interview.ts';
import { noteStep } from './note-step.ts';
import type { Timetable } from './settings.ts';
import type { Step } from './step.ts';
import { steps } from './steps.ts';
import { timetableFor } from './timetable-for.ts';

/**
 * All that is still to be done for an interview as far as it can be known today, the next step first:
 * behind a closing come the note and the call, behind a note the call. None for a closed one.
 */
export function stepsAhead(
  interview: Interview,
  settings: Timetable,
  now: Instant,
): readonly Step[] {
  const { next } = steps(interview, settings, now);
  return next === null ? [] : stepsFrom(interview, next, settings, now);
}

/** The same, where the next step is known already. */
export function stepsFrom(
  interview: Interview,
  next: Step,
  settings: Timetable,
  now: Instant,
): readonly Step[] {
  if (next.kind === 'call' || next.kind === 'cross-off') return [next];
  const timetable = timetableFor(interview, settings);
  const call = callStep(interview, timetable, now).step;
  if (next.kind === 'note') return [next, call];
  // As it will be asked once the interview has begun.
  const asked =
    next.phase === 'prepare' ? steps(interview, settings, interview.startsAt).next : null;
  const record = asked?.kind === 'closing' ? [asked] : [];
  return [next, ...record, noteStep(interview, timetable, now).step, call];
}
