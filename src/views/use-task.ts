import { type MutableRef, useRef, useState } from 'preact/hooks';
import type { Task } from './task-form.tsx';

/** The form that is open for an interview, and the heading that takes the focus when it is folded away. */
export function useTask(first: Task | null): {
  readonly title: MutableRef<HTMLHeadingElement | null>;
  readonly task: Task | null;
  readonly setTask: (task: Task | null) => void;
  /** Opens a form, or folds it away where it is open. */
  readonly toggle: (task: Task) => void;
  readonly endTask: () => void;
} {
  const title = useRef<HTMLHeadingElement | null>(null);
  const [task, setTask] = useState<Task | null>(first);
  return {
    title,
    task,
    setTask,
    toggle: (which) => setTask(task === which ? null : which),
    endTask: () => {
      setTask(null);
      requestAnimationFrame(() => title.current?.focus());
    },
  };
}
