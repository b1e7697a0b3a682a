import { type MutableRef, useEffect, useRef, useState } from 'preact/hooks';
import type { Interview } from '../interviews/interview.ts';
import type { Task } from './task-form.tsx';
import { useFocusNext } from './use-focus-next.ts';
import { useView } from './view-context.ts';

/** The form that is open for an interview, and the heading that takes the focus when it is folded away. */
export function useTask(
  interview: Interview,
  first: Task | null = null,
): {
  readonly title: MutableRef<HTMLHeadingElement | null>;
  readonly task: Task | null;
  readonly setTask: (task: Task | null) => void;
  /** Opens a form, or folds it away where it is open. */
  readonly toggle: (task: Task) => void;
  readonly endTask: () => void;
} {
  const title = useRef<HTMLHeadingElement | null>(null);
  const [task, setTask] = useState<Task | null>(first);
  const { timetable } = useView();
  const focusNext = useFocusNext();
  // A change may take away what was pressed for it. (A form that opens takes the focus by itself.)
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
  }, [interview, timetable]);
  return {
    title,
    task,
    setTask,
    toggle: (which) => setTask(task === which ? null : which),
    endTask: () => {
      setTask(null);
      focusNext(() => title.current);
    },
  };
}
