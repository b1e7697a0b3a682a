import { useRef, useState } from 'preact/hooks';
import type { LoggedWake } from '../../data/reminder-log.ts';
import { words } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { describeWake, type LogContext } from './log-words.ts';

/** So many are shown at first: today's, and some of yesterday. */
const FIRST = 12;

/** What Afterword did for reminders, the latest first. */
export function ReminderLog({ log, context }: { log: readonly LoggedWake[]; context: LogContext }) {
  const [showsAll, setShowsAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const latestFirst = [...log].reverse();
  const showAll = () => {
    setShowsAll(true);
    // The button goes.
    list.current?.focus();
  };
  const shown = showsAll ? latestFirst : latestFirst.slice(0, FIRST);
  return (
    <section class="list-section" aria-labelledby="log-head">
      <h2 class="list-title" id="log-head">
        {words('logHead')}
      </h2>
      <p class="aw-hint">{words('logIntro')}</p>
      <Card padded>
        {log.length === 0 && <p>{words('logEmpty')}</p>}
        <ol class="wakes" reversed ref={list} tabIndex={-1}>
          {shown.map((wake) => {
            const { head, lines } = describeWake(wake, context);
            return (
              <li key={wake.at} class="wake">
                <p class="wake-head">{head}</p>
                {lines.map((line, index) => (
                  <p key={index}>{line}</p>
                ))}
              </li>
            );
          })}
        </ol>
        {log.length > shown.length && (
          <Button kind="quiet" onPress={showAll}>
            {words('logAll', log.length)}
          </Button>
        )}
      </Card>
    </section>
  );
}
