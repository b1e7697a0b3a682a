import type { Decision, LoggedWake } from '../../data/reminder-log.ts';
import { dateIn } from '../../interviews/civil-time.ts';
import type { Instant } from '../../interviews/interview.ts';
import { countedWords, words } from '../../platform/words.ts';
import { formatMoment, formatTime } from '../../ui/dates.ts';

/** What the words of a log depend on beside the log. */
export interface LogContext {
  readonly timeZone: string;
  /** What an interview is called here; it may be gone. */
  readonly nameOf: (interviewId: string) => string;
}

/** A look in words, a line each; `head` says when and why. */
export interface WakeWords {
  readonly head: string;
  readonly lines: readonly string[];
}

/** A moment seen from another one: the time alone where it is the same day. */
function momentFrom(instant: Instant, from: Instant, timeZone: string): string {
  const isSameDay = dateIn(instant, timeZone) === dateIn(from, timeZone);
  return isSameDay ? formatTime(instant, timeZone) : formatMoment(instant, timeZone);
}

function describeDecision(
  { about, interviewId, decided, at }: Decision,
  from: Instant,
  { timeZone, nameOf }: LogContext,
): string {
  const what =
    decided === 'snoozed' || decided === 'quiet' || decided === 'waits'
      ? words(`decided_${decided}`, momentFrom(at, from, timeZone))
      : words(`decided_${decided}`);
  return words('logDecision', words(`about_${about}`), nameOf(interviewId), what);
}

/** Says what a look, or several in a row, came to. */
export function describeWake(wake: LoggedWake, context: LogContext): WakeWords {
  const { timeZone } = context;
  const { at, last, times, decisions, more, due, next } = wake;
  const head = [formatMoment(at, timeZone), words(`woke_${wake.woke}`)];
  if (times > 1) head.push(words('logTimes', times, momentFrom(last, at, timeZone)));
  const lines = decisions.map((decision) => describeDecision(decision, last, context));
  if (more > 0) lines.push(words('logMore', more));
  const rest = [];
  if (lines.length === 0) rest.push(due > 0 ? countedWords('logDue', due) : words('logNothing'));
  rest.push(words('logNext', momentFrom(next, last, timeZone)));
  return { head: head.join(' · '), lines: [...lines, rest.join(' ')] };
}
