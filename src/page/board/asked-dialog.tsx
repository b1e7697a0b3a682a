import type { Stage } from '../../interviews/stage.ts';
import { words } from '../../platform/words.ts';
import type { Planned } from '../../ui/sort-interviews.ts';
import { nameOf } from '../../views/interview-name.ts';
import { TaskForm } from '../../views/task-form.tsx';
import type { Asked } from './board-card.tsx';
import { BoardDialog } from './board-dialog.tsx';
import { EndingChoices, MoveChoices } from './move-choices.tsx';

/** What is asked of a card: where it is to go, how it ended, or a form. */
export function AskedDialog(props: {
  planned: Planned;
  stage: Stage;
  asked: Asked;
  onMove: (to: Stage) => void;
  onClose: () => void;
}) {
  const { planned, asked, onClose } = props;
  const { interview } = planned;
  const name = nameOf(interview);
  if (asked === 'move') {
    return (
      <BoardDialog key="move" name={name} what={words('boardMoveTitle')} onClose={onClose}>
        <MoveChoices planned={planned} from={props.stage} onMove={props.onMove} />
      </BoardDialog>
    );
  }
  if (asked === 'ending') {
    return (
      <BoardDialog key="ending" name={name} what={words('boardEndingTitle')} onClose={onClose}>
        <EndingChoices id={interview.id} onDone={onClose} />
      </BoardDialog>
    );
  }
  return (
    <BoardDialog key={asked} name={name} onClose={onClose}>
      <TaskForm task={asked} interview={interview} onDone={onClose} onCancel={onClose} />
    </BoardDialog>
  );
}
