import { channelFor } from '../../interviews/call-channel.ts';
import type { Interview } from '../../interviews/interview.ts';
import type { Stage } from '../../interviews/stage.ts';
import type { MessageKey } from '../../platform/words.ts';
import type { Task } from '../../views/task-form.tsx';

/** What takes an interview into another stage, or why nothing does. */
export type Move =
  | { readonly by: 'task'; readonly task: Task; readonly label: MessageKey }
  | { readonly by: 'reopening' | 'ending'; readonly label: MessageKey }
  | { readonly by: null; readonly label: MessageKey };

const refuse = (label: MessageKey): Move => ({ by: null, label });

/**
 * What is to be done to move an interview from one stage to another one. Stages are derived: it moves
 * by doing the thing, so that there is no way back into one whose time is over.
 */
export function moveBetween(interview: Interview, from: Stage, to: Stage): Move {
  if (from === 'closed') return { by: 'reopening', label: 'menuReopen' };
  if (to === 'closed') return { by: 'ending', label: 'boardEnding' };
  if (to === 'ahead') return refuse('moveNotAhead');
  if (from === 'ahead') return refuse('moveNotYet');
  if (to === 'closing') return refuse('moveNotClosing');
  if (to === 'cross-off') return refuse('moveNotCrossOff');
  if (to === 'note') {
    if (from === 'closing') return { by: 'task', task: 'closing', label: 'menuClosing' };
    const hasGone = interview.notes.some(({ sentAt }) => sentAt !== null);
    return refuse(hasGone ? 'moveNoteGone' : 'moveNoteOver');
  }
  if (to === 'waiting' && (from === 'closing' || from === 'note')) {
    return { by: 'task', task: 'note-sent', label: 'menuNoteSent' };
  }
  const byMail = channelFor(interview.closing) === 'email';
  return { by: 'task', task: 'call', label: byMail ? 'menuEmailSent' : 'menuCallMade' };
}
