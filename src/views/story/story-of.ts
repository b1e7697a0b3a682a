import { tellChanges } from '../../data/history.ts';
import type { InterviewRecord } from '../../data/interview-record.ts';
import type { Instant, Interview, PlainDate } from '../../interviews/interview.ts';
import { words } from '../../platform/words.ts';
import { formatMoment } from '../../ui/dates.ts';
import { describeCall, describeNote } from '../contact-words.ts';
import { describeOutcomeSet, describeToldChange } from './describe-change.ts';

/** Something that happened to an interview, in a sentence. */
export interface StoryLine {
  readonly at: Instant;
  readonly text: string;
  /** What was said, in the user's own words; '' for nothing. */
  readonly remark: string;
}

const line = (at: Instant | null, text: string, remark = ''): StoryLine[] =>
  at === null ? [] : [{ at, text, remark }];

/** What is known of the time before the changes that are kept. */
function tellBefore(interview: Interview, zone: string, today: PlainDate): StoryLine[] {
  const { createdAt, closing, snooze, outcome, outcomeAt } = interview;
  const until = snooze ? formatMoment(snooze.until, zone, today) : '';
  return [
    ...line(createdAt, words('storyTracked')),
    ...line(closing.recordedAt, words('storyClosing')),
    ...line(snooze?.at ?? null, words('storySnoozed', until)),
    ...line(outcomeAt, describeOutcomeSet(outcome)),
  ];
}

/** Notes and calls: the record keeps their days for good. */
function tellContacts(interview: Interview, today: PlainDate): StoryLine[] {
  const notes = interview.notes.flatMap((note) => [
    ...line(note.sentAt, describeNote(interview, note, today)),
    ...line(
      note.pending?.since ?? null,
      words(note.pending?.why === 'scheduled' ? 'storyScheduled' : 'storyUnsure'),
    ),
  ]);
  const calls = interview.calls.flatMap((call) =>
    line(call.at, describeCall(call, today), call.remark),
  );
  return [...notes, ...calls];
}

/**
 * All that happened to an interview, the earliest first: its notes and calls, its last changes (the
 * record keeps ten), and what is known of the time before those.
 *
 * @param zone the user's own
 * @param today the day there; of another year, the year is told
 */
export function storyOf(record: InterviewRecord, zone: string, today: PlainDate): StoryLine[] {
  const changes = tellChanges(record);
  const first = changes[0]?.before ?? changes[0]?.after ?? record.interview;
  const told = changes.flatMap((change) =>
    line(change.at, describeToldChange(change, zone, today)),
  );
  return [...tellBefore(first, zone, today), ...tellContacts(record.interview, today), ...told]
    .filter(({ text }) => text !== '')
    .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
}
