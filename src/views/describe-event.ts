import type { Instant, Interview } from '../interviews/interview.ts';
import { isQuestion } from '../interviews/note-step.ts';
import type { Timetable } from '../interviews/settings.ts';
import type { Step } from '../interviews/step.ts';
import { type MessageKey, words } from '../platform/words.ts';
import { describeReason } from '../ui/why-words.ts';
import { nameOf } from './interview-name.ts';

function titleKey({ kind, phase, channel }: Step): MessageKey {
  if (kind === 'closing') return phase === 'prepare' ? 'event_prepare' : 'event_record';
  if (kind === 'call') return channel === 'email' ? 'event_write' : 'event_call';
  return kind === 'note' ? 'event_note' : 'event_crossOff';
}

/** A step in words for a calendar, where they stand for days: not "Call today" but "Call Halden". */
export function describeEvent(
  interview: Interview,
  step: Step,
  at: Instant,
  timetable: Timetable,
): { readonly title: string; readonly detail: string } {
  const name = nameOf(interview);
  if (isQuestion(step)) {
    return { title: words('notifyNoteGone', name), detail: words('notifyNoteGoneText') };
  }
  return {
    title: words(titleKey(step), name),
    detail: describeReason(interview, { ...step, snoozedUntil: null }, { now: at, timetable }),
  };
}
