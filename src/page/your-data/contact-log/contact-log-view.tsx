import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { listContacts } from '../../../exchange/contact-log.ts';
import { dateIn } from '../../../interviews/civil-time.ts';
import type { Interview } from '../../../interviews/interview.ts';
import { countedWords, words } from '../../../platform/words.ts';
import { Button } from '../../../ui/button.tsx';
import { formatSpan } from '../../../ui/dates.ts';
import { firstDayOfWeek } from '../../../ui/format-week.ts';
import { Notice } from '../../../ui/notice.tsx';
import { useView } from '../../../views/view-context.ts';
import { addressOf } from '../../use-route.ts';
import { CSV_FILE, chooseWhere } from '../save-file.ts';
import { keepLatest } from './keep-latest.ts';
import { daysOf, type RangeName } from './log-range.ts';
import { LogRangeFields } from './log-range-fields.tsx';
import { LogTable } from './log-table.tsx';
import { writeLog } from './write-log.ts';

/** More rows nobody reads, on the screen or on paper; a table has them all. */
const MOST = 1_000;

/** Whom the user contacted when and how, by week: to print, or as a table. */
export function ContactLogView(props: { interviews: ReadonlyMap<string, Interview> }) {
  const { now, timetable, say } = useView();
  const { userTimeZone, userName } = timetable;
  const today = dateIn(now, userTimeZone);
  const firstDay = firstDayOfWeek();
  const [range, setRange] = useState<RangeName>('fourWeeks');
  const [own, setOwn] = useState(() => daysOf('fourWeeks', { from: '', to: '' }, today, firstDay));
  const [hasFailed, setFailed] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const days = daysOf(range, own, today, firstDay);
  // A minute changes nothing that anybody would see.
  const weeks = useMemo(() => {
    const interviews = [...props.interviews.values()];
    // The view's time is up to a minute old: what was done since then has been done as well.
    const upTo = interviews.reduce((at, { updatedAt }) => (updatedAt > at ? updatedAt : at), now);
    return listContacts(interviews, upTo, { ...days, firstDay, userTimeZone });
  }, [props.interviews, days.from, days.to, today, firstDay, userTimeZone]);
  const { shown, count, left } = keepLatest(weeks, MOST);
  const first = weeks[0]?.contacts[0]?.on;
  const save = async () => {
    setFailed(false);
    const put = await chooseWhere('afterword-contact-log', CSV_FILE);
    if (put === null) return;
    await put(writeLog(weeks, today)).then(
      () => say(words('tableDone')),
      () => setFailed(true),
    );
  };
  return (
    <div class="log">
      <header class="log-head">
        <a class="aw-link log-aside" href={addressOf({ at: 'data' })}>
          {words('logBack')}
        </a>
        <h1 ref={title} tabIndex={-1}>
          {words('contactLogTitle')}
        </h1>
        {userName !== '' && <p class="log-name">{userName}</p>}
        <div role="status">
          <p class="data-lead">
            {formatSpan(range === 'all' ? (first ?? today) : days.from, days.to)}
          </p>
          <p class="aw-hint">{countedWords('logContacts', count)}</p>
        </div>
        <div class="log-aside log-ways">
          <LogRangeFields range={range} own={own} onRange={setRange} onOwn={setOwn} />
          <div class="aw-actions">
            <Button kind="soft" onPress={() => print()}>
              {words('print')}
            </Button>
            {count > 0 && <Button onPress={() => void save()}>{words('tableMake')}</Button>}
            {userName === '' && (
              <a class="aw-link log-own-name" href={addressOf({ at: 'settings' })}>
                {words('logNameMissing')}
              </a>
            )}
          </div>
          {hasFailed && <Notice kind="error">{words('backupFailed')}</Notice>}
        </div>
      </header>
      {count === 0 && <p class="list-calm">{words('logNone')}</p>}
      {left > 0 && <p class="aw-hint">{countedWords('logLeft', left)}</p>}
      {shown.map((week) => (
        <LogTable key={week.week.from} week={week} today={today} />
      ))}
    </div>
  );
}
