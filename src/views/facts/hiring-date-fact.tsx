import { dateIn } from '../../interviews/civil-time.ts';
import type { Closing, HiringDateKind } from '../../interviews/closing.ts';
import type { Interview, PlainDate } from '../../interviews/interview.ts';
import { words } from '../../platform/words.ts';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { formatDate } from '../../ui/dates.ts';
import { useView } from '../view-context.ts';
import { Fact } from './fact.tsx';
import { useSaveFacts } from './use-save-facts.ts';

function describeHiringDate({ hiringDate, hiringDateKind }: Closing, today: PlainDate): string {
  if (hiringDateKind === 'not-said') return words('hiringNotSaid');
  if (hiringDate === null) return words('unknown');
  const day = formatDate(hiringDate, today);
  return hiringDateKind === 'week' ? words('factWeekOf', day) : day;
}

/** By when they want to decide: a day, a week, or that they would not say. */
export function HiringDateFact({ interview }: { interview: Interview }) {
  const { closing } = interview;
  const { now, timetable } = useView();
  const { saveClosing } = useSaveFacts(interview);
  const start: { kind: HiringDateKind; date: string } = {
    kind: closing.hiringDateKind,
    date: closing.hiringDate ?? '',
  };
  return (
    <Fact
      label={words('fieldHiringDate')}
      text={describeHiringDate(closing, dateIn(now, timetable.userTimeZone))}
      value={start}
      onSave={({ kind, date }) =>
        saveClosing({ hiringDateKind: kind, hiringDate: kind === 'not-said' ? null : date || null })
      }
      editor={(said, onValue, problem) => (
        <>
          {said.kind !== 'not-said' && (
            <DateField
              label={words(said.kind === 'week' ? 'fieldHiringWeek' : 'fieldHiringDate')}
              hideLabel
              value={said.date}
              onValue={(date) => onValue({ ...said, date })}
              problem={problem?.text}
            />
          )}
          <Choice
            label={words('fieldHiringKind')}
            hideLabel
            value={said.kind}
            inRow
            options={[
              { value: 'day', label: words('hiringDay') },
              { value: 'week', label: words('hiringWeek') },
              { value: 'not-said', label: words('hiringNotSaid') },
            ]}
            onValue={(kind) => onValue({ ...said, kind })}
          />
        </>
      )}
    />
  );
}
