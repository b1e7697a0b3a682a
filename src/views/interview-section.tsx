import { useMemo, useState } from 'preact/hooks';
import { FIRST_SHOWN } from '../data/agenda-head.ts';
import { countedWords } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import type { HeldRow, Planned } from '../ui/sort-interviews.ts';
import { InterviewRow, openerId } from './interview-row.tsx';
import type { Task } from './task-form.tsx';
import { useDrawnRows } from './use-drawn-rows.ts';

/** Rows of one kind, of which at most one has a form open. */
export function InterviewSection(props: {
  planned: readonly Planned[];
  /** Ids of those that came due while the user was away. */
  news: ReadonlySet<string>;
  /** Shows every one from the beginning: what has been looked for is to be found. */
  isAll: boolean;
  /** The words that are looked for, if any. */
  query: readonly string[];
  /** The interview that was open before, whose row is drawn however far down it stands. */
  opened: string;
  onOpen: (id: string, task?: Task) => void;
  /** Told whose button gets the focus, wherever its row stands then. */
  onFocus: (id: string) => void;
  /** Told which row is to stay where it is, as a form is open in it. */
  onHold?: ((row: HeldRow | null) => void) | undefined;
}) {
  const { planned, onOpen, onFocus, onHold } = props;
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<{ id: string; task: Task } | null>(null);
  const ids = useMemo(() => planned.map(({ interview }) => interview.id), [planned]);
  const rows = useDrawnRows(ids, all || props.isAll, [
    ids.indexOf(open?.id ?? ''),
    ids.indexOf(props.opened),
  ]);
  const hidden = rows.height === null ? planned.length - rows.places.length : 0;

  const setTask = (id: string, task: Task | null) => {
    if (task === 'edit') return onOpen(id, task);
    setOpen(task && { id, task });
    onHold?.(task && { id, at: ids.indexOf(id) });
    // Where the form was folded away, the interview's own button takes the focus.
    if (!task) onFocus(id);
  };
  const showAll = () => {
    setAll(true);
    // The button goes: the row before those that it brings takes the focus.
    const last = ids[FIRST_SHOWN - 1] ?? '';
    document.getElementById(openerId(last))?.focus({ preventScroll: true });
  };
  return (
    <Card>
      <ul
        ref={rows.listRef}
        class={rows.height === null ? undefined : 'virtual-rows'}
        style={rows.height === null ? undefined : { blockSize: `${rows.height}px` }}
        onFocusIn={rows.onFocusIn}
      >
        {rows.places.map((place) => {
          const each = planned[place.index];
          if (!each) return null;
          const { id } = each.interview;
          return (
            <InterviewRow
              key={id}
              planned={each}
              place={place}
              isNew={props.news.has(id)}
              query={props.query}
              task={open?.id === id ? open.task : null}
              onTask={(task) => setTask(id, task)}
              onOpen={() => onOpen(id)}
            />
          );
        })}
      </ul>
      {hidden > 0 && !all && (
        <div class="section-rest">
          <Button kind="quiet" onPress={showAll}>
            {countedWords('showMore', hidden)}
          </Button>
        </div>
      )}
    </Card>
  );
}
