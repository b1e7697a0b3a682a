import type { Moment } from '../../interviews/timeline.ts';
import { words } from '../../platform/words.ts';
import { Chip } from '../../ui/chip.tsx';
import { formatMoment } from '../../ui/dates.ts';
import { useView } from '../view-context.ts';

/** A word on how a moment stands, where that asks for something or is today. */
export function MomentState({ moment }: { moment: Moment }) {
  const { timetable } = useView();
  if (moment.kind === 'step') {
    const { snoozedUntil } = moment.step;
    if (moment.state === 'late') return <Chip kind="overdue">{words('stateOverdue')}</Chip>;
    if (snoozedUntil !== null) {
      return (
        <Chip>{words('stateSnoozed', formatMoment(snoozedUntil, timetable.userTimeZone))}</Chip>
      );
    }
    return moment.state === 'now' ? <Chip kind="due">{words('stateDue')}</Chip> : null;
  }
  const isToday = moment.state === 'now' && moment.kind !== 'now';
  return isToday ? <Chip>{words('timelineToday')}</Chip> : null;
}
