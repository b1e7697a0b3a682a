import { tellChanges } from '../../data/history.ts';
import type { InterviewRecord } from '../../data/interview-record.ts';
import type { Instant } from '../../interviews/interview.ts';
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

/** What the record itself keeps the day of, however long ago it was. */
function tellRecord({ interview }: InterviewRecord, zone: string): StoryLine[] {
  const { closing, notes, calls, outcome, outcomeAt, snooze } = interview;
  const line = (at: Instant | null, text: string, remark = '') =>
    at === null ? [] : [{ at, text, remark }];
  return [
    ...line(interview.createdAt, words('storyTracked')),
    ...line(closing.recordedAt, words('storyClosing')),
    ...notes.flatMap((note) => [
      ...line(note.sentAt, describeNote(interview, note)),
      ...line(
        note.pending?.since ?? null,
        words(note.pending?.why === 'scheduled' ? 'storyScheduled' : 'storyUnsure'),
      ),
    ]),
    ...calls.flatMap((call) => line(call.at, describeCall(call), call.remark)),
    ...line(
      snooze?.at ?? null,
      snooze ? words('storySnoozed', formatMoment(snooze.until, zone)) : '',
    ),
    ...line(outcomeAt, describeOutcomeSet(outcome)),
  ];
}

/**
 * All that happened to an interview, the earliest first. Of what was changed more than once only the
 * last ten changes are known; notes, calls and how it ended are known for good.
 *
 * @param zone the user's own
 */
export function storyOf(record: InterviewRecord, zone: string): StoryLine[] {
  const told = tellChanges(record)
    .map((change) => ({ at: change.at, text: describeToldChange(change, zone), remark: '' }))
    .filter(({ text }) => text !== '');
  const { recordedAt } = record.interview.closing;
  const isKnown = ({ at, text }: StoryLine): boolean =>
    told.some((line) => line.at === at && (line.text === text || at === recordedAt));
  return [...tellRecord(record, zone).filter((line) => !isKnown(line)), ...told].sort((a, b) =>
    a.at < b.at ? -1 : Number(a.at > b.at),
  );
}
