import { dateIn } from '../interviews/civil-time.ts';
import type { Plan } from '../interviews/step.ts';
import { words } from '../platform/words.ts';
import { Chip } from '../ui/chip.tsx';
import { formatMoment, formatTime } from '../ui/dates.ts';
import { useView } from './view-context.ts';

/** How a step stands, where that asks for something, or until when it was put off. */
export function StateChip({ plan }: { plan: Plan }) {
  const { now, timetable } = useView();
  if (plan.next === null) return null;
  const { state, snoozedUntil } = plan.next;
  if (state === 'overdue') return <Chip kind="overdue">{words('stateOverdue')}</Chip>;
  if (state === 'due') return <Chip kind="due">{words('stateDue')}</Chip>;
  if (snoozedUntil === null) return null;
  const zone = timetable.userTimeZone;
  const isToday = dateIn(snoozedUntil, zone) === dateIn(now, zone);
  const until = (isToday ? formatTime : formatMoment)(snoozedUntil, zone);
  return <Chip>{words('stateSnoozed', until)}</Chip>;
}
