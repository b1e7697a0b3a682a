import type { ChangeType } from '../../data/interview-record.ts';
import type { Instant, Interview, PlainDate } from '../../interviews/interview.ts';
import { words } from '../../platform/words.ts';
import { formatMoment } from '../../ui/dates.ts';
import { describeCall, describeNote } from '../contact-words.ts';
import { describeOutcomeSet, describePending } from './describe-change.ts';

/** Something that the interview itself tells of, in a sentence, with the kind of change it came by. */
export interface KnownLine {
  readonly at: Instant;
  readonly type: ChangeType;
  readonly text: string;
  /** What was said, in the user's own words; '' for nothing. */
  readonly remark: string;
}

const line = (type: ChangeType, at: Instant | null, text: string, remark = ''): KnownLine[] =>
  at === null ? [] : [{ type, at, text, remark }];

/** What is known of the time before the changes that are kept. */
export function tellBefore(interview: Interview, zone: string, today: PlainDate): KnownLine[] {
  const { closing, snooze, outcome, outcomeAt } = interview;
  const until = snooze ? formatMoment(snooze.until, zone, today) : '';
  return [
    ...line('closing.record', closing.recordedAt, words('storyClosing')),
    ...line('step.snooze', snooze?.at ?? null, words('storySnoozed', until)),
    ...line('outcome.set', outcomeAt, describeOutcomeSet(outcome)),
  ];
}

/** Notes and calls: the record keeps their days for good. */
export function tellContacts(interview: Interview, today: PlainDate): KnownLine[] {
  const notes = interview.notes.flatMap((note) => [
    ...line('note.sent', note.sentAt, describeNote(interview, note, today)),
    ...(note.pending
      ? line('note.pending', note.pending.since, describePending(note.pending.why))
      : []),
  ]);
  const calls = interview.calls.flatMap((call) =>
    line('call.logged', call.at, describeCall(call, today), call.remark),
  );
  return [...notes, ...calls];
}
