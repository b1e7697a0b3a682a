import { useState } from 'preact/hooks';
import { addPlainDays, dateIn, isPlainDate } from '../interviews/civil-time.ts';
import type { Instant } from '../interviews/interview.ts';
import { stepIdOf, warnedAt } from '../interviews/snooze.ts';
import { morningOf, type SnoozeName, snoozeTimes } from '../interviews/snooze-times.ts';
import { steps } from '../interviews/steps.ts';
import { timetableFor } from '../interviews/timetable-for.ts';
import { type MessageKey, words } from '../platform/words.ts';
import { Choice } from '../ui/choice.tsx';
import { DateField } from '../ui/date-field.tsx';
import { formatMoment, formatTime } from '../ui/dates.ts';
import { CommandForm } from './command-form.tsx';
import type { TaskFormProps } from './task-form.tsx';
import type { Sent } from './use-commands.ts';
import { useView } from './view-context.ts';

const NAMES: Record<SnoozeName, MessageKey> = {
  'last-look': 'snoozeLastLook',
  hour: 'snoozeHour',
  tonight: 'snoozeTonight',
  tomorrow: 'snoozeTomorrow',
  'business-day': 'snoozeBusinessDay',
};

/** Until when a step shall wait. The day itself stays. */
export function SnoozeForm(props: TaskFormProps) {
  const { interview } = props;
  const { send, now, timetable } = useView();
  const own = timetableFor(interview, timetable);
  // As it was when the form was opened: what is offered does not run away from who is choosing.
  const [opened] = useState(() => ({ next: steps(interview, timetable, now).next, now }));
  const [picked, setPicked] = useState<SnoozeName | 'date' | null>(null);
  const [date, setDate] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { next } = opened;
  if (next === null) return null;
  const { userTimeZone } = timetable;
  const times = snoozeTimes(next, own, opened.now);
  const chosen = picked ?? times[0]?.name ?? 'date';
  const isCard = next.phase === 'prepare';
  const tomorrow = addPlainDays(dateIn(now, userTimeZone), 1);
  const until: Instant =
    chosen === 'date'
      ? isPlainDate(date)
        ? morningOf(date, next, own)
        : ''
      : (times.find(({ name }) => name === chosen)?.until ?? '');
  const when = (instant: Instant): string =>
    dateIn(instant, userTimeZone) === dateIn(opened.now, userTimeZone)
      ? formatTime(instant, userTimeZone)
      : formatMoment(instant, userTimeZone);
  const isLate = next.deadline !== null && until > next.deadline && next.deadline > now;
  const isWarned = warnedAt(next, { at: now, until }) !== null;
  const lateHint = isWarned ? 'hintSnoozeWarned' : 'hintSnoozeLate';
  const submit = async (): Promise<Sent> => {
    setMissing(until === '');
    if (until === '') return 'failed';
    const command = { type: 'step.snooze', id: interview.id, stepId: stepIdOf(next) } as const;
    return send({ ...command, until }, words('doneSnooze', when(until)));
  };
  return (
    <CommandForm {...props} label={words('later')} submitLabel={words('putOff')} onSubmit={submit}>
      {(said) => (
        <>
          <Choice<SnoozeName | 'date'>
            label={words('fieldSnooze')}
            hint={words(isLate ? lateHint : 'hintSnooze')}
            value={chosen}
            options={[
              ...times.map(({ name, until: at }) => ({
                value: name,
                label: words('snoozeChoice', words(NAMES[name]), when(at)),
              })),
              ...(isCard ? [] : [{ value: 'date' as const, label: words('snoozeDate') }]),
            ]}
            onValue={setPicked}
            problem={chosen === 'date' ? undefined : said('until')}
          />
          {chosen === 'date' && (
            <DateField
              label={words('fieldSnoozeDate')}
              value={date}
              min={tomorrow}
              onValue={(day) => {
                setDate(day);
                setMissing(false);
              }}
              problem={isMissing ? words('snoozeDateMissing') : said('until')}
            />
          )}
        </>
      )}
    </CommandForm>
  );
}
