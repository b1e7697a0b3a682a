import type { Interview } from '../interviews/interview.ts';
import { findPendingNote } from '../interviews/note-step.ts';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { nameOf } from './interview-name.ts';
import { useView } from './view-context.ts';

/** The two answers to whether a note has gone. */
export function NoteQuestion(props: { interview: Interview; kind: 'primary' | 'soft' }) {
  const { interview, kind } = props;
  const { act } = useView();
  const note = findPendingNote(interview);
  if (!note) return null;
  const { id } = interview;
  const emails = interview.people
    .filter((person) => note.personIds.includes(person.id))
    .map((person) => person.email);
  const { promise } = note.pending;
  const sent = { type: 'note.sent', id, noteId: note.id, emails, promise } as const;
  const unsent = { type: 'note.unsent', id, noteId: note.id } as const;
  const name = nameOf(interview);
  return (
    <div class="note-answers">
      <Button
        kind={kind}
        label={words('pair', words('noteHasGone'), name)}
        onPress={() => act(sent, words('doneNote'))}
      >
        {words('noteHasGone')}
      </Button>
      <Button
        kind="quiet"
        label={words('pair', words('noteHasNotGone'), name)}
        onPress={() => act(unsent, words('doneNotSent'))}
      >
        {words('noteHasNotGone')}
      </Button>
    </div>
  );
}
