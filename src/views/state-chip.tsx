import type { Plan } from '../interviews/step.ts';
import { words } from '../platform/words.ts';
import { Chip } from '../ui/chip.tsx';

/** How a step stands, where that asks for something. */
export function StateChip({ plan }: { plan: Plan }) {
  if (plan.next?.state === 'overdue') return <Chip kind="overdue">{words('stateOverdue')}</Chip>;
  if (plan.next?.state === 'due') return <Chip kind="due">{words('stateDue')}</Chip>;
  if (plan.next?.state === 'snoozed') return <Chip>{words('stateSnoozed')}</Chip>;
  return null;
}
