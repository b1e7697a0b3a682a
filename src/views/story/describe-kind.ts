import type { ChangeType } from '../../data/interview-record.ts';
import { type MessageKey, words } from '../../platform/words.ts';

/** What needs no more than its kind to be told. */
const OWN = {
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
  'interview.import': 'storyImport',
  'interview.merge': 'storyMerged',
  'interview.revert': 'storyReverted',
} as const satisfies Partial<Record<ChangeType, MessageKey>>;

/** The others, where what they changed is not known any more. */
const OLD: Record<Exclude<ChangeType, keyof typeof OWN>, MessageKey> = {
  'interview.track': 'storyTracked',
  'interview.edit': 'storyFacts',
  'closing.record': 'storyClosingChanged',
  'step.snooze': 'storyStepMoved',
  'note.start': 'storyNoteStarted',
  'note.sent': 'storyNoteNoted',
  'note.pending': 'storyNotePending',
  'note.promise': 'storyPromiseChanged',
  'call.logged': 'storyContactNoted',
  'outcome.set': 'storyOutcomeChanged',
};

const SENTENCES: Record<ChangeType, MessageKey> = { ...OWN, ...OLD };

/** True for a change of which its kind tells all there is to say. */
export function hasOwnSentence(type: ChangeType): type is keyof typeof OWN {
  return type in OWN;
}

/** True for what brought several changes in one, of which the outcome may have been one. */
export function isManyAtOnce(type: ChangeType): boolean {
  return ['interview.import', 'interview.merge', 'interview.revert'].includes(type);
}

/** A change by its kind alone; one that a newer copy made is a change all the same. */
export function describeKind(type: ChangeType): string {
  return words(Object.hasOwn(SENTENCES, type) ? SENTENCES[type] : 'storyChanged');
}
