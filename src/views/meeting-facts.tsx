import { dateIn } from '../interviews/civil-time.ts';
import type { Interview } from '../interviews/interview.ts';
import { countedWords, words } from '../platform/words.ts';
import { formatMoment } from '../ui/dates.ts';
import { NumberField } from '../ui/number-field.tsx';
import { FactList } from './fact-list.tsx';
import { Fact, TextFact } from './facts/fact.tsx';
import { useSaveFacts } from './facts/use-save-facts.ts';
import { WhenFact } from './facts/when-fact.tsx';
import { PeopleList } from './people-list.tsx';
import { useView } from './view-context.ts';

/** Where and who was met, and when: on the user's clock and, where it differs, on the employer's. */
export function MeetingFacts({ interview }: { interview: Interview }) {
  const { now, timetable } = useView();
  const { userTimeZone } = timetable;
  const today = dateIn(now, userTimeZone);
  const { saveMeeting } = useSaveFacts(interview);
  const { company, position, startsAt, timeZone, durationMinutes, remark } = interview;
  const here = formatMoment(startsAt, userTimeZone, today);
  const there = formatMoment(startsAt, timeZone, today);
  const text = (
    label: string,
    value: string,
    onSave: (typed: string) => object,
    multiline = false,
  ) => (
    <TextFact
      label={label}
      value={value}
      multiline={multiline}
      onSave={(typed) => saveMeeting(onSave(typed))}
    />
  );
  return (
    <FactList
      facts={[
        [
          words('fieldCompany'),
          text(words('fieldCompany'), company, (typed) => ({ company: typed })),
          company === '',
        ],
        [
          words('fieldPosition'),
          text(words('fieldPosition'), position, (typed) => ({ position: typed })),
          position === '',
        ],
        [words('factWhen'), <WhenFact key="when" interview={interview} />],
        [words('factThere'), there === here ? '' : there],
        [
          words('fieldTimeZone'),
          <TextFact
            key="zone"
            label={words('fieldTimeZone')}
            value={timeZone}
            suggestions={Intl.supportedValuesOf('timeZone')}
            onSave={(zone) => saveMeeting({ timeZone: zone })}
          />,
        ],
        [
          words('fieldDuration'),
          <Fact<number | null>
            key="duration"
            label={words('fieldDuration')}
            text={countedWords('minutes', durationMinutes)}
            value={durationMinutes}
            onSave={(minutes) => saveMeeting({ durationMinutes: minutes ?? 0 })}
            editor={(minutes, onValue, problem) => (
              <NumberField
                label={words('fieldDuration')}
                hideLabel
                unit={words('unitMinutes')}
                value={minutes}
                min={5}
                max={24 * 60}
                step={5}
                onValue={onValue}
                problem={problem?.text}
              />
            )}
          />,
        ],
        [words('fieldPersonName'), <PeopleList key="people" interview={interview} />],
        [
          words('fieldOwnRemark'),
          text(words('fieldOwnRemark'), remark, (typed) => ({ remark: typed }), true),
          remark === '',
        ],
      ]}
    />
  );
}
