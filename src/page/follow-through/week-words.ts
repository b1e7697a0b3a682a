import { isTheirs } from '../../interviews/call-appointment.ts';
import { dateIn } from '../../interviews/civil-time.ts';
import type { Deed } from '../../interviews/follow-through/list-deeds.ts';
import type { PlannedStep, WeekReview } from '../../interviews/follow-through/review-week.ts';
import type { PlainDate } from '../../interviews/interview.ts';
import type { Timetable } from '../../interviews/settings.ts';
import { countedWords, words } from '../../platform/words.ts';
import { formatList } from '../../ui/dates.ts';
import { describeOutcome } from '../../ui/outcome-words.ts';
import { describeCall, describeNote } from '../../views/contact-words.ts';
import { describeEvent } from '../../views/describe-event.ts';
import { nameOf, subtitleOf } from '../../views/interview-name.ts';
import type { WeekLine } from './week-block.tsx';

function describeDeed({ kind, id, interview }: Deed, today: PlainDate): string {
  const { notes, calls, outcome } = interview;
  const note = notes.find((each) => each.id === id);
  const call = calls.find((each) => each.id === id);
  if (kind === 'note' && note) return describeNote(interview, note, today);
  if (kind === 'contact' && call) return describeCall(call, today);
  if (kind === 'closed') return words('weekDeedClosed', describeOutcome(outcome));
  const subtitle = subtitleOf(interview);
  return subtitle ? words('weekDeedInterview', subtitle) : words('weekDeedInterviewBare');
}

/** Something that was done, as a line. */
export function lineOfDeed(deed: Deed, { userTimeZone }: Timetable, today: PlainDate): WeekLine {
  return {
    key: `${deed.interview.id} ${deed.kind} ${deed.id}`,
    on: dateIn(deed.at, userTimeZone),
    what: nameOf(deed.interview),
    detail: describeDeed(deed, today),
  };
}

/** Something to do, as a line. */
export function lineOfStep({ interview, step, on }: PlannedStep, timetable: Timetable): WeekLine {
  const { title, detail } = describeEvent(interview, step, step.due, timetable);
  return { key: `${interview.id} ${step.kind} ${step.phase}`, on, what: title, detail };
}

/** True for an e-mail of theirs: it stands among what was done, and counts as an answer alone. */
function isByThem({ kind, id, interview }: Deed): boolean {
  return kind === 'contact' && interview.calls.some((call) => call.id === id && isTheirs(call));
}

/** "2 interviews, 3 notes and 1 answer"; '' for a week in which nothing was done. */
export function countWeek({ done, answers }: WeekReview): string {
  const count = (kind: Deed['kind']): number =>
    done.filter((deed) => deed.kind === kind && !isByThem(deed)).length;
  const counts = [
    ['weekInterviews', count('interview')],
    ['weekNotes', count('note')],
    ['weekContacts', count('contact')],
    ['weekAnswers', answers],
    ['weekClosed', count('closed')],
  ] as const;
  return formatList(
    counts.filter(([, number]) => number > 0).map(([stem, number]) => countedWords(stem, number)),
  );
}
