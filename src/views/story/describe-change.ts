import type { ToldChange } from '../../data/history.ts';
import type { Interview, Outcome, PlainDate } from '../../interviews/interview.ts';
import { type MessageKey, words } from '../../platform/words.ts';
import { formatDate, formatList, formatMoment } from '../../ui/dates.ts';

const PARTS = [
  ['company', 'fieldCompany'],
  ['position', 'fieldPosition'],
  ['startsAt', 'factWhen'],
  ['durationMinutes', 'fieldDuration'],
  ['timeZone', 'fieldTimeZone'],
  ['people', 'fieldPersonName'],
  ['calendar', 'fieldEmployerCountry'],
  ['office', 'factHours'],
  ['patience', 'fieldPatience'],
] as const satisfies readonly (readonly [keyof Interview, MessageKey])[];

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

const SENTENCES = {
  'closing.prepare': 'storyPrepared',
  'interview.fill': 'storyFilled',
  'interview.remove': 'storyRemoved',
  'interview.restore': 'storyRestored',
  'note.unsent': 'storyUnsent',
  'note.discarded': 'storyDiscarded',
  'note.correct': 'storyNoteCorrected',
  'note.remove': 'storyNoteRemoved',
  'call.correct': 'storyCallCorrected',
  'call.remove': 'storyCallRemoved',
} as const satisfies Partial<Record<ToldChange['type'], MessageKey>>;

function hasSentence(type: string): type is keyof typeof SENTENCES {
  return type in SENTENCES;
}

function describeEdit(before: Interview, after: Interview): string {
  const changed = PARTS.filter(
    ([part]) => JSON.stringify(before[part]) !== JSON.stringify(after[part]),
  );
  if (changed.length === 0) return '';
  return words('storyEdited', formatList(changed.map(([, key]) => words(key))));
}

function describePromise(before: Interview, after: Interview, today: PlainDate): string {
  const note = after.notes.find((each, at) => each.promise !== before.notes[at]?.promise);
  return note?.promise ? words('storyPromise', formatDate(note.promise, today)) : '';
}

/**
 * A change in a sentence; '' for one that the record itself tells of: a note or a call, of which it
 * keeps the day.
 */
export function describeToldChange(
  { type, before, after }: ToldChange,
  zone: string,
  today: PlainDate,
): string {
  if (before === null) return '';
  if (before.outcome !== after.outcome) return describeOutcomeSet(after.outcome);
  if (hasSentence(type)) return words(SENTENCES[type]);
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
