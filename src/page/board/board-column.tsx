import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { FIRST_SHOWN } from '../../data/agenda-head.ts';
import type { Stage } from '../../interviews/stage.ts';
import { countedWords, words, wordsLocale } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import type { Planned } from '../../ui/sort-interviews.ts';
import { moveBetween } from './move.ts';
import { describeEmpty, describeStage } from './stage-words.ts';
import type { Dragged, DropEvents } from './use-drag.ts';

/** So many more are drawn at a press: a thousand at once would make them wait. */
const MORE_SHOWN = 100;

export function columnId(stage: Stage): string {
  return `stage-${stage}`;
}

/** The interviews of a stage, the most urgent first. */
export function BoardColumn(props: {
  stage: Stage;
  planned: readonly Planned[];
  /** The interview that has or had the focus: it is shown, however far down it stands. */
  last: string;
  dragged: Dragged | null;
  drop: DropEvents;
  card: (planned: Planned) => ComponentChildren;
}) {
  const { stage, planned, last, dragged } = props;
  const [count, setCount] = useState(FIRST_SHOWN);
  const first = planned.slice(0, count);
  const further = planned.slice(count).filter(({ interview }) => interview.id === last);
  const hidden = planned.length - first.length - further.length;
  const move =
    dragged && dragged.from !== stage
      ? moveBetween(dragged.planned.interview, dragged.from, stage)
      : null;
  const isOver = dragged?.over === stage;
  const state = move ? (move.by ? ' board-column-open' : ' board-column-shut') : '';
  return (
    <section
      class={`board-column${state}${isOver ? ' board-column-over' : ''}`}
      aria-labelledby={columnId(stage)}
      {...props.drop}
    >
      <h2 class="board-title" id={columnId(stage)} tabIndex={-1}>
        {describeStage(stage)}{' '}
        <span class="board-count">{planned.length.toLocaleString(wordsLocale())}</span>
      </h2>
      {move && isOver && (
        <div class="board-drop" aria-hidden="true">
          <p>{words(move.label)}</p>
        </div>
      )}
      {planned.length === 0 && <p class="board-calm">{describeEmpty(stage)}</p>}
      {planned.length > 0 && <ul class="board-cards">{[...first, ...further].map(props.card)}</ul>}
      {hidden > 0 && (
        <Button kind="quiet" onPress={() => setCount(count + MORE_SHOWN)}>
          {countedWords('showMore', Math.min(hidden, MORE_SHOWN))}
        </Button>
      )}
    </section>
  );
}
