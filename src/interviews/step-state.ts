import type { Instant } from './interview.ts';
import type { Step, StepState } from './step.ts';

/** Where a step stands between its due instant and its deadline. */
export function stateAt(due: Instant, deadline: Instant | null, now: Instant): StepState {
  if (now < due) return 'upcoming';
  return deadline !== null && now > deadline ? 'overdue' : 'due';
}

/** True for a step that wants doing now: neither ahead nor put off. */
export function isDueNow({ state }: Pick<Step, 'state'>): boolean {
  return state === 'due' || state === 'overdue';
}
