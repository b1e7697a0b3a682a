import { dateIn } from '../interviews/civil-time.ts';
import { dateOfReason } from '../interviews/hiring-date.ts';
import type { Instant, Interview } from '../interviews/interview.ts';
import type { Timetable } from '../interviews/settings.ts';
import type { Step } from '../interviews/step.ts';
import { words } from '../platform/words.ts';
import { formatDate, formatList, formatMoment, formatTime } from './dates.ts';

/** Names for people where they have one, else their addresses. */
export function namesOf(interview: Interview, personIds: readonly string[]): string {
  const people = interview.people.filter((person) => personIds.includes(person.id));
  return formatList(people.map((person) => person.name || person.email));
}

function why(interview: Interview, step: Step, now: Instant, timetable: Timetable): string {
  const today = dateIn(now, step.timeZone);
  const lastCall = interview.calls.at(-1);
  switch (step.reason) {
    case 'beforeInterview':
      return words('why_beforeInterview', formatTime(interview.startsAt, timetable.userTimeZone));
    case 'noteForOthers':
      return words('why_noteForOthers', namesOf(interview, step.personIds));
    case 'promise':
      return words(
        step.channel === 'email' ? 'why_promiseEmail' : 'why_promise',
        formatDate(step.on, today),
      );
    case 'callBack':
      return words('why_callBack', formatDate(step.on, today));
    case 'hiringDate':
    case 'hiringWeek':
    case 'newHiringDate': {
      const date = dateOfReason(interview, step);
      const stem = `why_${step.reason}` as const;
      return words(date >= today ? `${stem}Ahead` : stem, formatDate(date, today));
    }
    case 'silence':
      return words(
        'why_silence',
        formatDate(lastCall ? dateIn(lastCall.at, step.timeZone) : step.on, today),
      );
    default:
      return words(`why_${step.reason}`);
  }
}

/**
 * Why a step falls on its day; and where it was put off, until when. What the employer's clock says
 * now stands on the card of the call.
 */
export function describeReason(
  interview: Interview,
  step: Step,
  { now, timetable }: { readonly now: Instant; readonly timetable: Timetable },
): string {
  const sentences = [why(interview, step, now, timetable)];
  if (step.kind === 'call' && step.channel === 'email') sentences.push(words('why_emailOnly'));
  if (step.snoozedUntil !== null) {
    sentences.push(words('why_snoozed', formatMoment(step.snoozedUntil, timetable.userTimeZone)));
  }
  return sentences.join(' ');
}
