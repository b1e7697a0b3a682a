import type { Instant, Interview } from '../interviews/interview.ts';
import type { Plan, Step, StepState } from '../interviews/step.ts';
import { isDueNow } from '../interviews/step-state.ts';

/** An interview and what is next for it. */
export interface Planned {
  readonly interview: Interview;
  readonly plan: Plan;
}

/** The lists, each in the order in which it is shown. */
export interface SortedInterviews {
  /** What is to be read before an interview, then overdue ones, then due ones, the longest waiting first. */
  readonly toDo: readonly Planned[];
  /** The next one first. */
  readonly comingUp: readonly Planned[];
  /** The one closed last first. */
  readonly closed: readonly Planned[];
}

const RANK: Record<StepState, number> = { overdue: 0, due: 1, snoozed: 2, upcoming: 2 };

/** The closing card comes first of all: it is of no use once the interview has begun. */
function rankOf(step: Step): number {
  return step.phase === 'prepare' && isDueNow(step) ? -1 : RANK[step.state];
}

/** When a step asks for something: when it is due, or when it comes back. */
function wantedAt({ due, snoozedUntil }: Step): Instant {
  return snoozedUntil ?? due;
}

function byDue(a: Planned, b: Planned): number {
  if (a.plan.next === null || b.plan.next === null) return 0;
  const rank = rankOf(a.plan.next) - rankOf(b.plan.next);
  if (rank !== 0) return rank;
  return wantedAt(a.plan.next) < wantedAt(b.plan.next) ? -1 : 1;
}

/** Sorts interviews by what is to be done when. Removed ones are in none of the lists. */
export function sortInterviews(
  interviews: Iterable<Interview>,
  planOf: (interview: Interview) => Plan,
): SortedInterviews {
  const toDo: Planned[] = [];
  const comingUp: Planned[] = [];
  const closed: Planned[] = [];
  for (const interview of interviews) {
    const planned = { interview, plan: planOf(interview) };
    const { next, none } = planned.plan;
    if (next !== null) (isDueNow(next) ? toDo : comingUp).push(planned);
    else if (none !== 'removed') closed.push(planned);
  }
  closed.sort((a, b) => (a.interview.updatedAt < b.interview.updatedAt ? 1 : -1));
  return { toDo: toDo.sort(byDue), comingUp: comingUp.sort(byDue), closed };
}

/** A row that stays at its place: what is typed in its form would go with it. */
export interface HeldRow {
  readonly id: string;
  readonly at: number;
}

export type HeldRows = Readonly<Partial<Record<'toDo' | 'comingUp', HeldRow | null>>>;

/** The lists with rows held where they are, though their time has come or what was due is done. */
export function holdRows(lists: SortedInterviews, held: HeldRows): SortedInterviews {
  const open = [...lists.toDo, ...lists.comingUp];
  const ids = [held.toDo?.id, held.comingUp?.id];
  const listed = (name: keyof HeldRows): readonly Planned[] => {
    const row = held[name];
    const rest = lists[name].filter(({ interview }) => !ids.includes(interview.id));
    const own = row && open.find(({ interview }) => interview.id === row.id);
    return own ? rest.toSpliced(row.at, 0, own) : rest;
  };
  return { ...lists, toDo: listed('toDo'), comingUp: listed('comingUp') };
}
