import { checkDateAfter } from './check-fields.ts';
import { dateIn } from './civil-time.ts';
import type { Changed, Command } from './command.ts';
import type { Instant, Interview } from './interview.ts';

/** How an interview has ended, or that it is open again; for an offer, when the work begins. */
export function setOutcome(
  interview: Interview,
  { outcome, startDate: said }: Extract<Command, { type: 'outcome.set' }>,
  now: Instant,
): Changed {
  const kept = said === undefined ? interview.startDate : said;
  const startDate = outcome === 'offer' ? kept : null;
  if (startDate !== null) {
    const day = dateIn(interview.startsAt, interview.timeZone);
    const problem = checkDateAfter(startDate, day, 'startDate', 'startBeforeInterview');
    if (problem) return { ok: false, problem };
  }
  const isSame = outcome === interview.outcome;
  if (isSame && startDate === interview.startDate) return { ok: true, interview };
  const outcomeAt = isSame ? interview.outcomeAt : now;
  return { ok: true, interview: { ...interview, outcome, outcomeAt, startDate } };
}
