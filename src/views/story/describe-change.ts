import type { ToldChange } from '../../data/history.ts';
import type { Interview, Outcome, PlainDate } from '../../interviews/interview.ts';
import { type MessageKey, words } from '../../platform/words.ts';
import { formatDate, formatMoment } from '../../ui/dates.ts';
import { FACT_PARTS, listEdited } from '../edited-parts.ts';
import { describeKind, hasOwnSentence, isManyAtOnce } from './describe-kind.ts';

const OUTCOMES: Record<Outcome, MessageKey> = {
  open: 'storyReopened',
  offer: 'storyOffer',
  declined: 'storyDeclined',
  withdrawn: 'storyWithdrawn',
  'crossed-off': 'storyCrossedOff',
};

/** How it ended, or that it was opened again. */
export function describeOutcomeSet(outcome: Outcome): string {
  return words(OUTCOMES[outcome]);
}

/** Where an interview came from that was not tracked here; `file`: the file's name, if it is known. */
export function describeOrigin(type: ToldChange['type'], file?: string): string {
  if (type === 'interview.merge') return words('storyCameFromDevice');
  if (type !== 'interview.import') return words('storyTracked');
  return file ? words('storyCameFromNamed', file) : words('storyCameFromFile');
}

function describeEdit(before: Interview, after: Interview): string {
  const edited = listEdited(FACT_PARTS, before, after);
  return edited && words('storyEdited', edited);
}

function describePromise(before: Interview, after: Interview, today: PlainDate): string {
  const note = after.notes.find((each, at) => each.promise !== before.notes[at]?.promise);
  return note?.promise ? words('storyPromise', formatDate(note.promise, today)) : '';
}

/**
 * A change in a sentence; '' for one that the record itself tells of, such as a note or a call, of
 * which it keeps the day, and for one that leaves nothing to name.
 *
 * @param file the name of the file that it came out of, if that is known
 */
export function describeToldChange(
  { type, before, after }: ToldChange,
  zone: string,
  today: PlainDate,
  file: string | undefined,
): string {
  if (before === null) return describeOrigin(type, file);
  if (type === 'interview.import' && file) return words('storyImportOf', file);
  if (isManyAtOnce(type)) return describeKind(type);
  if (before.outcome !== after.outcome) return describeOutcomeSet(after.outcome);
  if (hasOwnSentence(type)) return describeKind(type);
  switch (type) {
    case 'interview.edit':
      return describeEdit(before, after);
    case 'closing.record':
      return words(before.closing.recordedAt === null ? 'storyClosing' : 'storyClosingChanged');
    case 'step.snooze':
      return after.snooze
        ? words('storySnoozed', formatMoment(after.snooze.until, zone, today))
        : words('storyTakenUp');
    case 'note.promise':
      return describePromise(before, after, today);
    case 'outcome.set':
      return after.startDate ? words('storyStartDate', formatDate(after.startDate, today)) : '';
    default:
      return '';
  }
}

/** The same where the record does not tell of it, or not any more: it was removed, or set back. */
export function describeUntold({ type, at, after }: ToldChange): string {
  if (type === 'note.pending') {
    const note = after.notes.find(({ pending }) => pending?.since === at);
    if (note?.pending) return describePending(note.pending.why);
  }
  if (type === 'call.logged') {
    const call = after.calls.find((each) => each.at === at);
    if (call) return words(call.channel === 'email' ? 'storyEmailNoted' : 'storyCallNoted');
  }
  return describeKind(type);
}

/** A note of which it is not known that it has gone. */
export function describePending(why: 'scheduled' | 'unsure'): string {
  return words(why === 'scheduled' ? 'storyScheduled' : 'storyUnsure');
}
