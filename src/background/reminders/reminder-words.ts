import { channelFor } from '../../interviews/call-channel.ts';
import { dateOfReason, knownHiringDate } from '../../interviews/hiring-date.ts';
import type { Instant, Interview } from '../../interviews/interview.ts';
import { isQuestion } from '../../interviews/note-step.ts';
import type { Timetable } from '../../interviews/settings.ts';
import type { Reminder, Step, StepReason } from '../../interviews/step.ts';
import { timetableFor } from '../../interviews/timetable-for.ts';
import { type MessageKey, words } from '../../platform/words.ts';
import { formatDate } from '../../ui/dates.ts';
import type { Derived } from './agenda.ts';

interface Words {
  readonly title: string;
  readonly message: string;
}

function companyOf(interview: Interview): string {
  const name = interview.people.find((person) => person.name !== '')?.name;
  return interview.company || name || words('somebody');
}

function personOf(interview: Interview): string {
  const name = interview.people.find((person) => person.name !== '')?.name;
  return name || interview.company || words('somebody');
}

const CALL_REASONS: Partial<Record<StepReason, MessageKey>> = {
  promise: 'notifyCallPromise',
  hiringDate: 'notifyCallHiringDate',
  hiringWeek: 'notifyCallHiringWeek',
  newHiringDate: 'notifyCallNewDate',
  noHiringDate: 'notifyCallNoDate',
  callBack: 'notifyCallBack',
  noAnswer: 'notifyCallNobody',
  silence: 'notifyCallAgain',
};

function whyCall(interview: Interview, step: Step): string {
  const key = CALL_REASONS[step.reason] ?? 'notifyCallAgain';
  return words(key, formatDate(dateOfReason(interview, step)));
}

type Occasion = Exclude<Reminder['about'], 'snoozeOver'>;

/** What a reminder is about; one that ends a snooze is about the step that was put off. */
function occasionOf({ about }: Reminder, next: Step | null): Occasion {
  if (about !== 'snoozeOver') return about;
  switch (next?.kind) {
    case 'closing':
      return next.phase === 'prepare' ? 'closingCard' : 'closingAsk';
    case 'call':
      return 'callDue';
    case 'cross-off':
      return 'crossOff';
    default:
      return 'noteDue';
  }
}

/** A reminder in words: what to do, for whom, and why today. */
export function describeReminder(
  reminder: Reminder,
  { interview, plan }: Pick<Derived, 'interview' | 'plan'>,
  timetable: Timetable,
  now: Instant,
): Words {
  const company = companyOf(interview);
  const person = personOf(interview);
  const byMail = channelFor(interview.closing) === 'email';
  const lateAfter = timetable.noteLateHours * 3_600_000;
  const isLate = Date.parse(now) - Date.parse(interview.startsAt) > lateAfter;
  const noteText = (key: MessageKey): string => words(isLate ? 'notifyNoteLateText' : key, person);
  if (plan.next && isQuestion(plan.next)) {
    return { title: words('notifyNoteGone', company), message: words('notifyNoteGoneText') };
  }
  switch (occasionOf(reminder, plan.next)) {
    case 'closingCard':
      return {
        title: words('notifyClosingCard', company),
        message: words('notifyClosingCardText'),
      };
    case 'closingAsk':
      return { title: words('notifyClosingAsk', company), message: words('notifyClosingAskText') };
    case 'noteDue':
      return { title: words('notifyNote', company), message: noteText('notifyNoteText') };
    case 'noteLast': {
      const key = isLate ? 'notifyNote' : 'notifyNoteLast';
      return { title: words(key, company), message: noteText('notifyNoteLastText') };
    }
    case 'callPrepare': {
      const title = words(byMail ? 'notifyPrepareMail' : 'notifyPrepare', company);
      const hiringDate = knownHiringDate(interview, timetableFor(interview, timetable))?.date;
      if (!hiringDate || !plan.next) return { title, message: '' };
      const dates = [formatDate(hiringDate), formatDate(plan.next.on)];
      return { title, message: words('notifyPrepareText', ...dates) };
    }
    case 'callDue':
      return {
        title: words(byMail ? 'notifyWrite' : 'notifyCall', company),
        message: plan.next ? whyCall(interview, plan.next) : '',
      };
    case 'crossOff':
      return { title: words('notifyCrossOff', company), message: words('notifyCrossOffText') };
  }
}
