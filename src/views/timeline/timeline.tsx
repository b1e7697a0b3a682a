import { dateIn, plainDaysBetween } from '../../interviews/civil-time.ts';
import type { Interview, PlainDate } from '../../interviews/interview.ts';
import { type Moment, timeline } from '../../interviews/timeline.ts';
import { countedWords, words } from '../../platform/words.ts';
import { formatShortDate, formatTime } from '../../ui/dates.ts';
import { DetailSection } from '../detail-section.tsx';
import { useView } from '../view-context.ts';
import { MomentMark } from './moment-mark.tsx';
import { MomentState } from './moment-state.tsx';
import { describeMoment } from './moment-words.ts';
import './timeline.css';

/** From so many days on, what lies between two moments is written into the line. */
const LONG_DAYS = 3;

function MomentItem(props: {
  interview: Interview;
  moment: Moment;
  date: PlainDate;
  /** The one before says the day already. */
  isSameDay: boolean;
  /** Days until the next moment. */
  days: number;
}) {
  const { interview, moment, date, days } = props;
  const { kind, state, at, day } = moment;
  const { now, timetable } = useView();
  const { title, detail } = describeMoment(interview, moment, { now, timetable });
  const zone = timetable.userTimeZone;
  const isNow = kind === 'now';
  return (
    <li
      class={`moment moment-${state} ${isNow ? 'moment-mark-now' : ''}`}
      aria-current={isNow ? 'time' : undefined}
    >
      <time class="moment-when" dateTime={day ?? at}>
        <span class={props.isSameDay ? 'aw-hidden' : 'moment-day'}>
          {formatShortDate(date, dateIn(now, zone))}
        </span>{' '}
        {day === null && <span class="moment-clock">{formatTime(at, zone)}</span>}
      </time>
      <MomentMark kind={kind} state={state} />
      <div class="moment-what">
        <p class="moment-title">
          <span>{title}</span> <MomentState moment={moment} />
        </p>
        {detail && <p class="aw-hint">{detail}</p>}
      </div>
      {days >= LONG_DAYS && (
        <span class="moment-gap" aria-hidden="true">
          <span>{countedWords('timelineDays', days)}</span>
        </span>
      )}
    </li>
  );
}

/** An interview from its first moment to all that is still to come, as a line with a mark for each. */
export function Timeline({ interview }: { interview: Interview }) {
  const { now: read, timetable } = useView();
  // The time is read once a minute: what was done since has been done all the same.
  const now = interview.updatedAt > read ? interview.updatedAt : read;
  const moments = timeline(interview, timetable, now);
  const dates = moments.map(({ at, day }) => day ?? dateIn(at, timetable.userTimeZone));
  return (
    <DetailSection title={words('timelineTitle')}>
      <ol class="timeline">
        {moments.map((moment, index) => {
          const date = dates[index] ?? '';
          const next = dates[index + 1];
          return (
            <MomentItem
              key={`${moment.kind} ${moment.at} ${index}`}
              interview={interview}
              moment={moment}
              date={date}
              isSameDay={date === dates[index - 1]}
              days={next === undefined ? 0 : plainDaysBetween(date, next)}
            />
          );
        })}
      </ol>
    </DetailSection>
  );
}
