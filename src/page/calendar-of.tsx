import { useMemo } from 'preact/hooks';
import { useStore } from 'zustand/react';
import type { InterviewsStore } from '../data/interviews-store.ts';
import type { Interview } from '../interviews/interview.ts';
import { words } from '../platform/words.ts';
import { CalendarButton } from '../views/calendar-button.tsx';

/** What one interview still asks for, for a calendar. */
export function CalendarOfOne({ interview }: { interview: Interview }) {
  const interviews = useMemo(() => [interview], [interview]);
  return (
    <CalendarButton
      interviews={interviews}
      label={words('calendarOne')}
      name={`afterword-${interview.id.slice(0, 8)}`}
    />
  );
}

/** What all open interviews still ask for, for a calendar. */
export function CalendarOfAll({ store }: { store: InterviewsStore }) {
  const interviews = useStore(store, (state) => state.interviews);
  const all = useMemo(() => [...interviews.values()], [interviews]);
  return <CalendarButton interviews={all} label={words('calendarAll')} name="afterword" />;
}
