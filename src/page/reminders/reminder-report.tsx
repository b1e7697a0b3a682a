import { useEffect, useState } from 'preact/hooks';
import type { ReminderHealth } from '../../data/reminder-health.ts';
import type { LoggedWake } from '../../data/reminder-log.ts';
import { extensionVersion } from '../../platform/browser.ts';
import {
  type NotificationState,
  readNotificationState,
} from '../../platform/notification-state.ts';
import { words } from '../../platform/words.ts';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Report } from '../../views/report.tsx';
import { useView } from '../../views/view-context.ts';
import { describeReminders } from './describe-reminders.ts';
import type { LogContext } from './log-words.ts';

/** Where the browser does not say. */
const UNKNOWN: NotificationState = { alarmAt: null, badge: '', onScreen: 0, level: 'unknown' };

/** Names for interviews that say nothing of them, the same one for each wherever it stands. */
function numberThem(log: readonly LoggedWake[]): (id: string) => string {
  const ids = log.flatMap(({ decisions }) => decisions.map(({ interviewId }) => interviewId));
  const order = [...new Set(ids)];
  return (id) => words('logNumbered', order.indexOf(id) + 1);
}

/** A report for whoever looks for a reminder that did not come, to look over and to copy. */
export function ReminderReport(props: {
  log: readonly LoggedWake[];
  health: ReminderHealth;
  context: LogContext;
  tracked: number;
  onClose: () => void;
}) {
  const { log, health, context, tracked, onClose } = props;
  const { now, timetable, sorted } = useView();
  const [state, setState] = useState<NotificationState | null>(null);
  const [withNames, setWithNames] = useState(false);

  useEffect(() => {
    readNotificationState().then(setState, () => setState(UNKNOWN));
  }, []);
  const text =
    state &&
    describeReminders(
      {
        ...{ version: extensionVersion(), browser: navigator.userAgent, at: now },
        ...{ health, state, timetable, tracked, due: sorted().toDo.length, log },
      },
      withNames ? context : { ...context, nameOf: numberThem(log) },
    );
  return (
    <Card padded>
      <Report
        title={words('reminderReportTitle')}
        hint={words('reminderReportHint')}
        text={text}
        onClose={onClose}
      >
        <Checkbox
          label={words('reportWithNames')}
          checked={withNames}
          onChecked={(checked) => setWithNames(checked)}
        />
      </Report>
    </Card>
  );
}
