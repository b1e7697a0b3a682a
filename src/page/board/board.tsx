import { useMemo, useState } from 'preact/hooks';
import { STAGES, type Stage } from '../../interviews/stage.ts';
import { words } from '../../platform/words.ts';
import type { Planned } from '../../ui/sort-interviews.ts';
import { AwayLine } from '../../views/away-line.tsx';
import type { Task } from '../../views/task-form.tsx';
import { useFocusNext } from '../../views/use-focus-next.ts';
import { useNews } from '../../views/use-news.ts';
import { useView } from '../../views/view-context.ts';
import { AskedDialog } from './asked-dialog.tsx';
import { type Asked, BoardCard } from './board-card.tsx';
import { BoardColumn } from './board-column.tsx';
import { byStage } from './by-stage.ts';
import { moveBetween } from './move.ts';
import { StagePicker } from './stage-picker.tsx';
import { findCard, useCardFocus } from './use-card-focus.ts';
import { useDrag } from './use-drag.ts';

/** Stages that share a column where there is no room for seven. */
const LANES: readonly (readonly Stage[])[] = [
  ['ahead'],
  ['closing', 'note'],
  ['waiting'],
  ['call', 'cross-off'],
  ['closed'],
];

/** All interviews by stage. They move by what is done: with the pointer, the keys or the menu. */
export function Board(props: {
  /** The interview that was open before: its card gets the focus. */
  opened: string;
  onOpen: (id: string, task?: Task) => void;
}) {
  const { now, sorted, act, say } = useView();
  const all = sorted();
  const columns = useMemo(() => byStage(all, now), [all, now]);
  const open = useMemo(() => [...all.toDo, ...all.comingUp], [all]);
  const { news, markRead } = useNews(open);
  const [asked, setAsked] = useState<{ id: string; what: Asked } | null>(null);
  const focusNext = useFocusNext();
  const { last, setLast, keys } = useCardFocus(props.opened, columns);

  const close = (id: string) => {
    setAsked(null);
    focusNext(() => findCard(id));
  };
  const move = ({ interview }: Planned, from: Stage, to: Stage) => {
    const { id } = interview;
    const way = moveBetween(interview, from, to);
    setLast(id);
    if (way.by === 'task') return setAsked({ id, what: way.task });
    if (way.by === 'ending') return setAsked({ id, what: 'ending' });
    close(id);
    if (way.by === null) say(words(way.label));
    else act({ type: 'outcome.set', id, outcome: 'open' }, words('doneReopen'));
  };
  const { dragged, take, dropEvents } = useDrag(move);

  const column = (stage: Stage) => (
    <BoardColumn
      key={stage}
      stage={stage}
      planned={columns[stage]}
      last={last}
      dragged={dragged}
      drop={dropEvents(stage)}
      card={(planned) => {
        const { id } = planned.interview;
        return (
          <BoardCard
            key={id}
            planned={planned}
            isNew={news.has(id)}
            asked={asked?.id === id ? asked.what : null}
            isDragged={dragged?.planned.interview.id === id}
            onAsk={(what) => setAsked({ id, what })}
            onOpen={(task) => props.onOpen(id, task)}
            onDrag={(event) => take(planned, stage, event)}
          />
        );
      }}
    />
  );
  const isAsked = ({ interview }: Planned) => interview.id === asked?.id;
  const stage = STAGES.find((each) => columns[each].some(isAsked));
  const planned = stage && columns[stage].find(isAsked);
  return (
    <>
      {news.size > 0 && (
        <AwayLine
          count={news.size}
          onClose={() => {
            markRead();
            keys.ref.current?.focus();
          }}
        />
      )}
      <StagePicker columns={columns} />
      <div class={`board${dragged ? ' board-dragging' : ''}`} tabIndex={-1} {...keys}>
        {LANES.map((stages) => (
          <div key={stages[0]} class="board-lane">
            {stages.map(column)}
          </div>
        ))}
      </div>
      {asked && planned && (
        <AskedDialog
          planned={planned}
          stage={stage}
          asked={asked.what}
          onMove={(to) => move(planned, stage, to)}
          onClose={() => close(planned.interview.id)}
        />
      )}
    </>
  );
}
