import { useState } from 'preact/hooks';
import { FIRST_SHOWN } from '../../data/agenda-head.ts';
import type { PlainDate } from '../../interviews/interview.ts';
import type { DayEntry, UpcomingDay } from '../../interviews/upcoming-days.ts';
import { countedWords, words } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { subtitleOf } from '../../views/interview-name.ts';
import { useView } from '../../views/view-context.ts';
import { addressOf } from '../use-route.ts';
import { EntryMark } from './entry-mark.tsx';
import { describeDay, describeEntry, timeOf } from './entry-words.ts';

function EntryState({ step }: { step: DayEntry['step'] }) {
  if (step?.state === 'overdue') return <Chip kind="overdue">{words('stateOverdue')}</Chip>;
  return step?.state === 'due' ? <Chip kind="due">{words('stateDue')}</Chip> : null;
}

/** All that falls on a day, each with the way to its interview. */
export function DayEntries(props: { id: string; day: UpcomingDay; today: PlainDate }) {
  const { day, today } = props;
  const { date, entries } = day;
  const { timetable } = useView();
  const [all, setAll] = useState(false);
  const shown = all ? entries : entries.slice(0, FIRST_SHOWN);
  const hidden = entries.length - shown.length;
  return (
    <section class="day-entries" id={props.id} aria-labelledby={`${props.id}-title`}>
      <h3 class="day-title" id={`${props.id}-title`}>
        {describeDay(day, today)}
      </h3>
      {entries.length === 0 && <p class="aw-hint">{words('dayNothing')}</p>}
      <ul>
        {shown.map((entry) => {
          const { id } = entry.interview;
          const subtitle = subtitleOf(entry.interview);
          return (
            <li key={`${entry.kind} ${id} ${entry.at}`} class="day-entry">
              <EntryMark kind={entry.kind} />
              <span class="day-what">
                <a href={addressOf({ at: 'interview', id })}>{describeEntry(entry, timetable)}</a>
                {subtitle && <span class="aw-hint">{subtitle}</span>}
              </span>
              <EntryState step={entry.step} />
              <span class="day-time">{timeOf(entry, date, timetable.userTimeZone)}</span>
            </li>
          );
        })}
      </ul>
      {hidden > 0 && (
        <Button kind="quiet" onPress={() => setAll(true)}>
          {countedWords('showMore', hidden)}
        </Button>
      )}
    </section>
  );
}
