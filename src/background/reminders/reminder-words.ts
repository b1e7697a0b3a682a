import { channelFor } from '../../interviews/call-channel.ts';
import { dateOfReason, knownHiringDate } from '../../interviews/hiring-date.ts';
import type { Interview } from '../../interviews/interview.ts';
import { isQuestion } from '../../interviews/note-step.ts';
import type { Timetable } from '../../interviews/settings.ts';
import type { Reminder, Step, StepReason } from '../../interviews/step.ts';
import { timetableFor } from '../../interviews/timetable-for.ts';
import { type MessageKey, words } from '../../platform/words.ts';
import { formatDate } from '../../ui/dates.ts';
import type { Derived } from './agenda.ts';

/** What a notification says. */
export interface ReminderWords {
  readonly title: string;
  readonly message: string;
  /** What can be pressed besides, where a system has buttons: the same as the body, and later. */
  readonly buttons: readonly string[];
}

type Occasion = Exclude<Reminder['about'], 'snoozeOver'> | 'noteGone';

/**
 * What a reminder is about; one that ends a snooze is about the step that was put off, and the last
 * hours of a note that is late already are over.
 */
function occasionOf({ about }: Reminder, next: Step | null): Occasion {
  if (next && isQuestion(next)) return 'noteGone';
  if (about === 'noteLast' && next?.state === 'overdue') return 'noteDue';
  if (about !== 'snoozeOver') return about;
  switch (next?.kind) {
    case 'closing':
      return next.phase === 'prepare' ? 'closingCard' : 'closingAsk';
    case 'call':
      return next.state === 'upcoming' ? 'callPrepare' : 'callDue';
    case 'cross-off':
      return 'crossOff';
    default:
      return 'noteDue';
  }
}

function nameOf({ people }: Interview): string {
  return people.find(({ name }) => name !== '')?.name ?? '';
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

function describePreparing(interview: Interview, step: Step | null, timetable: Timetable): string {
  const hiringDate = knownHiringDate(interview, timetableFor(interview, timetable))?.date;
  if (!hiringDate || !step) return '';
  return words('notifyPrepareText', formatDate(hiringDate), formatDate(step.on));
}

type Texts = Pick<ReminderWords, 'title' | 'message'>;

function describeOpenly(
  occasion: Occasion,
  { interview, plan }: Pick<Derived, 'interview' | 'plan'>,
  timetable: Timetable,
): Texts {
  const company = interview.company || nameOf(interview) || words('somebody');
  const person = nameOf(interview) || interview.company || words('somebody');
  const byMail = channelFor(interview.closing) === 'email';
  const isLate = plan.next?.state === 'overdue';
  const say = (title: MessageKey, message: string): Texts => ({
    title: words(title, company),
    message,
  });
  switch (occasion) {
    case 'closingCard':
      return say('notifyClosingCard', words('notifyClosingCardText'));
    case 'closingAsk':
      return say('notifyClosingAsk', words('notifyClosingAskText'));
    case 'noteDue':
      return say('notifyNote', words(isLate ? 'notifyNoteLateText' : 'notifyNoteText', person));
    case 'noteLast':
      return say('notifyNoteLast', words('notifyNoteLastText', person));
    case 'noteGone':
      return say('notifyNoteGone', words('notifyNoteGoneText'));
    case 'callPrepare': {
      const title = byMail ? 'notifyPrepareMail' : 'notifyPrepare';
      return say(title, describePreparing(interview, plan.next, timetable));
    }
    case 'callDue': {
      const title = byMail ? 'notifyWrite' : 'notifyCall';
      return say(title, plan.next ? whyCall(interview, plan.next) : '');
    }
    case 'crossOff':
      return say('notifyCrossOff', words('notifyCrossOffText'));
  }
}

const PRIVATE_TITLES: Record<Occasion, MessageKey> = {
  closingCard: 'privateClosingCard',
  closingAsk: 'privateClosingAsk',
  noteDue: 'privateNoteDue',
  noteLast: 'privateNoteLast',
  noteGone: 'privateNoteGone',
  callPrepare: 'privateCallPrepare',
  callDue: 'privateCallDue',
  crossOff: 'privateCrossOff',
};

function buttonsFor(occasion: Occasion, byMail: boolean): string[] {
  const first: Record<Occasion, MessageKey> = {
    closingCard: 'buttonFour',
    closingAsk: 'buttonClosed',
    noteDue: 'buttonWriteNote',
    noteLast: 'buttonWriteNote',
    noteGone: 'buttonNoteGone',
    callPrepare: byMail ? 'buttonWriteEmail' : 'buttonCall',
    callDue: byMail ? 'buttonWriteEmail' : 'buttonCall',
    crossOff: 'buttonCrossOff',
  };
  // What is to be said in the interview cannot wait for an hour.
  const canWait = occasion !== 'closingCard';
  return [words(first[occasion]), ...(canWait ? [words('buttonSnooze')] : [])];
}

/** A reminder in words: what to do, for whom (unless the user hides that), and why today. */
export function describeReminder(
  reminder: Reminder,
  derived: Pick<Derived, 'interview' | 'plan'>,
  timetable: Timetable,
): ReminderWords {
  const occasion = occasionOf(reminder, derived.plan.next);
  const texts = timetable.notificationNames
    ? describeOpenly(occasion, derived, timetable)
    : { title: words(PRIVATE_TITLES[occasion]), message: words('privateText') };
  const byMail = channelFor(derived.interview.closing) === 'email';
  return { ...texts, buttons: buttonsFor(occasion, byMail) };
}
