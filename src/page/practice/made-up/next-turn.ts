import type { Instant, Interview } from '../../../interviews/interview.ts';
import type { Timetable } from '../../../interviews/settings.ts';
import type { Reminder, Step } from '../../../interviews/step.ts';
import { steps } from '../../../interviews/steps.ts';
import { stepsAhead } from '../../../interviews/steps-ahead.ts';

/** A turn of an interview: when something comes up, and what. */
export interface Turn {
  readonly at: Instant;
  readonly about: Reminder['about'];
}

function aboutOf({ kind, phase }: Step): Turn['about'] {
  switch (kind) {
    case 'closing':
      return phase === 'prepare' ? 'closingCard' : 'closingAsk';
    case 'note':
      return 'noteDue';
    case 'call':
      return 'callDue';
    case 'cross-off':
      return 'crossOff';
  }
}

/**
 * The next turn after `now` at which the user would be told something, as the interview stands; where
 * they do nothing, that of the step behind. Null: nothing more comes by itself.
 */
export function nextTurn(interview: Interview, timetable: Timetable, now: Instant): Turn | null {
  const { reminders } = steps(interview, timetable, now);
  const behind = stepsAhead(interview, timetable, now).map((step) => ({
    at: step.due,
    about: aboutOf(step),
  }));
  const ahead = [...reminders, ...behind].filter(({ at }) => at > now);
  return ahead.sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))[0] ?? null;
}
