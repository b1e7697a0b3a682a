import { words } from '../platform/words.ts';
import { Icon } from '../ui/icon.tsx';
import type { Planned } from '../ui/sort-interviews.ts';
import { describePlan } from '../ui/step-words.ts';
import { nameOf } from '../views/interview-name.ts';
import { useView } from '../views/view-context.ts';

/** Stays below the popup's bar, whatever is open, until everything that is due has been dealt with. */
export function DueBanner(props: {
  label: 'dueNow' | 'alsoDue';
  toDo: readonly Planned[];
  onOpen: (id: string) => void;
}) {
  const { now, timetable } = useView();
  const [first] = props.toDo;
  if (!first) return null;
  const { interview, plan } = first;
  const { title } = describePlan(interview, plan, { now, timetable });
  return (
    <button type="button" class="due-banner" onClick={() => props.onOpen(interview.id)}>
      <Icon name="bell" />
      <span class="due-count">{words(props.label, props.toDo.length)}</span>
      <span class="due-what">
        {nameOf(interview)}: {title}
      </span>
      <Icon name="next" />
    </button>
  );
}
