import { useEffect, useRef, useState } from 'preact/hooks';
import { parseReminderHealth, REMINDER_HEALTH_KEY } from '../../data/reminder-health.ts';
import { parseReminderLog, REMINDER_LOG_KEY } from '../../data/reminder-log.ts';
import type { Interview } from '../../interviews/interview.ts';
import { words } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import { nameOf } from '../../views/interview-name.ts';
import { useFocusNext } from '../../views/use-focus-next.ts';
import { useRecord } from '../../views/use-record.ts';
import { useView } from '../../views/view-context.ts';
import type { LogContext } from './log-words.ts';
import { ReminderLog } from './reminder-log.tsx';
import { ReminderReport } from './reminder-report.tsx';
import { ReminderTest } from './reminder-test.tsx';

const REPORT = 'make-reminder-report';

/** Whether reminders come: the test, what was done for them and why not more, and a report of it. */
export function RemindersView({ interviews }: { interviews: ReadonlyMap<string, Interview> }) {
  const { timetable } = useView();
  const health = useRecord(REMINDER_HEALTH_KEY, parseReminderHealth);
  const log = useRecord(REMINDER_LOG_KEY, parseReminderLog);
  const [isReporting, setReporting] = useState(false);
  const focusNext = useFocusNext();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const context: LogContext = {
    timeZone: timetable.userTimeZone,
    nameOf: (id) => {
      const interview = interviews.get(id);
      return interview ? nameOf(interview) : words('logGone');
    },
  };
  const closeReport = () => {
    setReporting(false);
    focusNext(() => document.getElementById(REPORT));
  };
  return (
    <div class="reminders">
      <h1 ref={title} tabIndex={-1}>
        {words('navReminders')}
      </h1>
      {health && <ReminderTest health={health} interviews={[...interviews.values()]} />}
      {log && <ReminderLog log={log} context={context} />}
      {health && log && isReporting ? (
        <ReminderReport
          log={log}
          health={health}
          context={context}
          tracked={interviews.size}
          onClose={closeReport}
        />
      ) : (
        <p>
          <Button id={REPORT} onPress={() => setReporting(true)}>
            {words('reminderReport')}
          </Button>
        </p>
      )}
    </div>
  );
}
