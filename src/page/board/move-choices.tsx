import { STAGES, type Stage } from '../../interviews/stage.ts';
import { words } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import type { Planned } from '../../ui/sort-interviews.ts';
import { ENDINGS } from '../../views/interview-menu.tsx';
import { useView } from '../../views/view-context.ts';
import { moveBetween } from './move.ts';
import { describeStage } from './stage-words.ts';

/** How an interview ended: one press. */
export function EndingChoices(props: { id: string; onDone: () => void }) {
  const { act } = useView();
  return (
    <div class="board-choices">
      {ENDINGS.map(([outcome, label, done]) => (
        <Button
          key={outcome}
          onPress={() => {
            act({ type: 'outcome.set', id: props.id, outcome }, words(done));
            props.onDone();
          }}
        >
          {words(label)}
        </Button>
      ))}
    </div>
  );
}

/** The stages into which an interview can be moved, each with what takes it there. */
export function MoveChoices(props: { planned: Planned; from: Stage; onMove: (to: Stage) => void }) {
  const { interview } = props.planned;
  const isClosed = props.from === 'closed';
  const ways = STAGES.filter((to) => to !== props.from)
    .map((to) => ({ to, move: moveBetween(interview, props.from, to) }))
    .filter(({ move }) => move.by !== null);
  // Opened again, it goes where it belongs: there is no choice.
  return (
    <div class="board-choices">
      {(isClosed ? ways.slice(0, 1) : ways).map(({ to, move }) => (
        <button key={to} type="button" class="board-choice" onClick={() => props.onMove(to)}>
          <span class="board-choice-name">{isClosed ? words(move.label) : describeStage(to)}</span>
          {!isClosed && <span class="aw-hint">{words(move.label)}</span>}
        </button>
      ))}
    </div>
  );
}
