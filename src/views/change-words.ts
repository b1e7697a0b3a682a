import type { ChangeType } from '../data/interview-record.ts';
import type { Interview } from '../interviews/interview.ts';
import { type MessageKey, words } from '../platform/words.ts';

type Taken = Exclude<ChangeType, 'interview.track'>;

const CHANGES: Record<Exclude<Taken, 'call.logged' | 'outcome.set'>, MessageKey> = {
  'interview.edit': 'change_edit',
  'interview.remove': 'change_remove',
  'interview.restore': 'change_restore',
  'closing.record': 'change_closing',
  'closing.prepare': 'change_prepare',
  'step.snooze': 'change_snooze',
  'note.start': 'change_noteStart',
  'note.sent': 'change_noteSent',
  'note.pending': 'change_notePending',
  'note.unsent': 'change_noteUnsent',
  'note.discarded': 'change_noteDiscarded',
  'note.promise': 'change_notePromise',
  'note.correct': 'change_noteCorrect',
  'note.remove': 'change_noteRemove',
  'call.correct': 'change_callCorrect',
  'call.remove': 'change_callRemove',
  'interview.fill': 'change_interviewFill',
  'interview.import': 'change_import',
  'interview.merge': 'change_merge',
  'interview.revert': 'change_revert',
};

/** An interview's last change in two words: "note sent", "moved to closed". */
export function describeChange(interview: Interview, last: Taken): string {
  switch (last) {
    case 'call.logged':
      return words(interview.calls.at(-1)?.channel === 'email' ? 'change_email' : 'change_call');
    case 'outcome.set':
      return words(interview.outcome === 'open' ? 'change_reopen' : 'change_close');
    default:
      return words(CHANGES[last]);
  }
}
