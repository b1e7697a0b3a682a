import { callsSince, isAnswered } from '../call-appointment.ts';
import type { Instant, Interview } from '../interview.ts';
import { findClosing } from './what-counts.ts';

/**
 * When the first answer to an interview came; null while there is none.
 *
 * It is the first time at which they said something: they were reached, asked to be called again,
 * named a new date, or decided (offer, declined), whichever came first. It stays what it is when more
 * answers follow. Withdrawing and crossing off are the user's, no answer; what was decided before the
 * interview began is no answer to it.
 */
export function findAnswer(interview: Interview): Instant | null {
  const { outcome, startsAt } = interview;
  const isDecided = outcome === 'offer' || outcome === 'declined';
  const decidedAt = isDecided ? findClosing(interview) : null;
  const answers = callsSince(interview)
    .filter(isAnswered)
    .map(({ at }) => at);
  if (decidedAt !== null && decidedAt >= startsAt) answers.push(decidedAt);
  return answers.sort()[0] ?? null;
}
