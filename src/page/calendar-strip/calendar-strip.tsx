import { useMemo, useRef, useState } from 'preact/hooks';
import type { PlainDate } from '../../interviews/interview.ts';
import { type UpcomingDay, upcomingDays } from '../../interviews/upcoming-days.ts';
import { words, wordsDirection } from '../../platform/words.ts';
import { useView } from '../../views/view-context.ts';
import { useAhead } from '../use-ahead.ts';
import { DayButton } from './day-button.tsx';
import { DayEntries } from './day-entries.tsx';

const ENTRIES_ID = 'day-entries';

/** Which day a key leads to from one of `count`; null: it leads nowhere. */
function dayForKey(key: string, from: number, count: number): number | null {
  const forth = wordsDirection() === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const last = count - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
  return key === forth ? Math.min(from + 1, last) : Math.max(from - 1, 0);
}

/** The next two weeks at a glance; a day that is pressed shows what falls on it. */
export function CalendarStrip(props: {
  /** The day that is open; of no day any more, none is. */
  open: PlainDate | null;
  onOpen: (date: PlainDate | null) => void;
}) {
  const { now, timetable, isComplete } = useView();
  const { open, aheadOf, isBusy } = useAhead();
  const last = useRef<readonly UpcomingDay[] | null>(null);
  // While thousands are looked at, the days stay as they were.
  const days = useMemo(() => {
    if (isBusy) return last.current ?? upcomingDays([], timetable, now);
    return upcomingDays(open, timetable, now, aheadOf);
  }, [open]);
  last.current = days;
  const [reached, setReached] = useState<PlainDate | null>(props.open);
  const bar = useRef<HTMLDivElement>(null);

  const today = days[0]?.date ?? '';
  const current = Math.max(
    days.findIndex(({ date }) => date === reached),
    0,
  );
  const openDay = days.find(({ date }) => date === props.open);
  const press = (event: KeyboardEvent) => {
    const to = dayForKey(event.key, current, days.length);
    if (to === null || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    bar.current?.querySelectorAll('button')[to]?.focus();
  };
  const isEmpty = isComplete && !isBusy && days.every(({ entries }) => entries.length === 0);
  return (
    <section class="list-section">
      <h2 class="list-title">{words('daysTitle')}</h2>
      {isEmpty ? (
        <p class="list-calm">{words('daysNothing')}</p>
      ) : (
        <>
          <div
            ref={bar}
            class="days"
            role="toolbar"
            aria-label={words('daysTitle')}
            aria-busy={isBusy}
            onKeyDown={press}
          >
            {days.map((day, index) => (
              <DayButton
                key={day.date}
                day={day}
                today={today}
                isOpen={day === openDay}
                isReached={index === current}
                controls={ENTRIES_ID}
                onPress={() => props.onOpen(day === openDay ? null : day.date)}
                onFocus={() => setReached(day.date)}
              />
            ))}
          </div>
          {openDay && <DayEntries key={openDay.date} id={ENTRIES_ID} day={openDay} today={today} />}
        </>
      )}
    </section>
  );
}
