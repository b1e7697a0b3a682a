import { useState } from 'preact/hooks';
import { FIRST_SHOWN } from '../data/agenda-head.ts';
import { countedWords } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import type { HeldRow, Planned } from '../ui/sort-interviews.ts';
import { InterviewRow, openerId } from './interview-row.tsx';
import type { Task } from './task-form.tsx';

/** Rows of one kind, of which at most one has a form open. */
export function InterviewSection(props: {
  planned: readonly Planned[];
  onOpen: (id: string, task?: Task) => void;
  /** Told which row is to stay where it is, as a form is open in it. */
  onHold?: ((row: HeldRow | null) => void) | undefined;
}) {
  const { planned, onOpen, onHold } = props;
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<{ id: string; task: Task } | null>(null);
  const shown = all ? planned : planned.slice(0, FIRST_SHOWN);
  const hidden = planned.length - shown.length;

  const setTask = (id: string, task: Task | null) => {
    if (task === 'edit') return onOpen(id, task);
    setOpen(task && { id, task });
    onHold?.(task && { id, at: planned.findIndex(({ interview }) => interview.id === id) });
    // Where the form was folded away, the interview's own button takes the focus.
    if (!task) requestAnimationFrame(() => document.getElementById(openerId(id))?.focus());
  };
  return (
    <Card>
      <ul>
        {shown.map((each) => {
          const { id } = each.interview;
          return (
            <InterviewRow
              key={id}
              planned={each}
              task={open?.id === id ? open.task : null}
              onTask={(task) => setTask(id, task)}
              onOpen={() => onOpen(id)}
            />
          );
        })}
      </ul>
      {hidden > 0 && (
        <div class="section-rest">
          <Button kind="quiet" onPress={() => setAll(true)}>
            {countedWords('showMore', hidden)}
          </Button>
        </div>
      )}
    </Card>
  );
}
