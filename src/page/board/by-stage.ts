import type { Instant } from '../../interviews/interview.ts';
import { type Stage, stageOf } from '../../interviews/stage.ts';
import type { Planned, SortedInterviews } from '../../ui/sort-interviews.ts';

export type Columns = Readonly<Record<Stage, readonly Planned[]>>;

/** The lists by stage; in each stage what is overdue, then what is due, then what comes next. */
export function byStage({ toDo, comingUp, closed }: SortedInterviews, now: Instant): Columns {
  const columns: Record<Stage, Planned[]> = {
    ahead: [],
    closing: [],
    note: [],
    waiting: [],
    call: [],
    'cross-off': [],
    closed: [],
  };
  for (const planned of [...toDo, ...comingUp, ...closed]) {
    const stage = stageOf(planned.plan, now);
    if (stage) columns[stage].push(planned);
  }
  return columns;
}
