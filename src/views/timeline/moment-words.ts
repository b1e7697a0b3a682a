import { isTheirs } from '../../interviews/call-appointment.ts';
import { dateIn } from '../../interviews/civil-time.ts';
import type { Call, CallOutcome, Interview, Note, PlainDate } from '../../interviews/interview.ts';
import { isQuestion } from '../../interviews/note-step.ts';
import type { Step } from '../../interviews/step.ts';
import type { Moment } from '../../interviews/timeline.ts';
import { type MessageKey, words } from '../../platform/words.ts';
import { formatDate, formatList, formatMoment } from '../../ui/dates.ts';
import { describeOutcome } from '../../ui/outcome-words.ts';
import type { Clock, StepWords } from '../../ui/step-words.ts';
import { describeReason, namesOf } from '../../ui/why-words.ts';

const CALLS: Record<CallOutcome, MessageKey> = {
  reached: 'timelineCall_reached',
  voicemail: 'timelineCall_voicemail',
  'no-answer': 'timelineCall_noAnswer',
  'call-back': 'timelineCall_callBack',
  written: 'timelineWritten',
};

const say = (key: MessageKey): StepWords => ({ title: words(key), detail: '' });

function describeNote(interview: Interview, note: Note, today: PlainDate): StepWords {
  if (note.sentAt === null) {
    if (note.pending === null) return say('timelineNoteStarted');
    return say(note.pending.why === 'unsure' ? 'timelineNoteUnsure' : 'timelineNoteScheduled');
  }
  const names = namesOf(interview, note.personIds);
  return {
    title: names === '' ? words('timelineNoteSent') : words('timelineNoteSentTo', names),
    detail: note.promise === null ? '' : words('contactPromise', formatDate(note.promise, today)),
  };
}

function describeCall(call: Call, today: PlainDate): StepWords {
  const { outcome, callBackOn, newHiringDate } = call;
  const again = callBackOn && words('contactCallBack', formatDate(callBackOn, today));
  const newDate = newHiringDate && words('contactNewDate', formatDate(newHiringDate, today));
  return {
    title: words(isTheirs(call) ? 'timelineAnswered' : CALLS[outcome]),
    detail: [again, newDate].filter(Boolean).join(' '),
  };
}

function stepKey(step: Step): MessageKey {
  if (step.kind === 'closing')
    return `timelineStep_${step.phase === 'prepare' ? 'prepare' : 'record'}`;
  if (step.kind === 'note') return isQuestion(step) ? 'timelineStep_noteGone' : 'timelineStep_note';
  if (step.kind === 'cross-off') return 'timelineStep_crossOff';
  return step.channel === 'email' ? 'timelineStep_write' : 'timelineStep_call';
}

function describeStep(
  interview: Interview,
  { step, isNext }: Extract<Moment, { kind: 'step' }>,
  { now, timetable }: Clock,
): StepWords {
  const why = () => describeReason(interview, { ...step, snoozedUntil: null }, { now, timetable });
  const until = (deadline: string) =>
    deadline > now ? words('timelineUntil', formatMoment(deadline, timetable.userTimeZone)) : '';
  // Of the next step that is said where it is to be done.
  const isAsking = (step.kind === 'call' || step.kind === 'cross-off') && !isNext;
  const isForNote = step.kind === 'note' && !isQuestion(step) && step.deadline !== null;
  return {
    title: words(stepKey(step)),
    detail: isAsking ? why() : isForNote ? until(step.deadline ?? '') : '',
  };
}

function describeInterview({ people }: Interview): StepWords {
  const names = people.map(({ name, email }) => name || email).filter((name) => name !== '');
  return {
    title: words('timelineInterview'),
    detail: names.length > 0 ? words('timelineWith', formatList(names)) : '',
  };
}

/** A moment of an interview's timeline in words; '' where there is nothing to add. */
export function describeMoment(interview: Interview, moment: Moment, clock: Clock): StepWords {
  const today = dateIn(clock.now, clock.timetable.userTimeZone);
  switch (moment.kind) {
    case 'interview':
      return describeInterview(interview);
    case 'closing':
      return say('timelineClosing');
    case 'note':
      return describeNote(interview, moment.note, today);
    case 'call':
      return describeCall(moment.call, today);
    case 'promise':
      return say('timelinePromise');
    case 'hiringDate': {
      const { isWeek, isNew } = moment.told;
      const week = isWeek ? (interview.closing.hiringDate ?? moment.told.date) : null;
      return {
        title: words(isNew ? 'timelineHiringNew' : 'timelineHiringDate'),
        detail: week ? words('factWeekOf', formatDate(week, today)) : '',
      };
    }
    case 'step':
      return describeStep(interview, moment, clock);
    case 'putOff':
      return say('timelinePutOff');
    case 'wake':
      return say('timelineWake');
    case 'outcome':
      return interview.outcome === 'open'
        ? say('timelineReopened')
        : { title: describeOutcome(interview.outcome), detail: '' };
    case 'startDate':
      return say('timelineStart');
    case 'now':
      return say('timelineNow');
  }
}
