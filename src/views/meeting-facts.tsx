import type { Interview } from '../interviews/interview.ts';
import { countedWords, words } from '../platform/words.ts';
import { formatMoment } from '../ui/dates.ts';
import { FactList } from './fact-list.tsx';
import { PeopleList } from './people-list.tsx';
import { useView } from './view-context.ts';

/** Who was met, and when: on the user's clock and, where it differs, on the employer's. */
export function MeetingFacts({ interview }: { interview: Interview }) {
  const { userTimeZone } = useView().timetable;
  const { startsAt, timeZone, durationMinutes } = interview;
  const here = formatMoment(startsAt, userTimeZone);
  const there = formatMoment(startsAt, timeZone);
  return (
    <FactList
      facts={[
        [words('factWhen'), here],
        [words('factThere'), there === here ? '' : `${there} (${timeZone})`],
        [words('fieldDuration'), countedWords('minutes', durationMinutes)],
        [words('fieldPersonName'), <PeopleList key="people" interview={interview} />],
      ]}
    />
  );
}
