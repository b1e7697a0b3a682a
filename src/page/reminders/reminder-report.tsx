import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReminderHealth } from '../../data/reminder-health.ts';
import type { LoggedWake } from '../../data/reminder-log.ts';
import { extensionVersion } from '../../platform/browser.ts';
import {
  type NotificationState,
  readNotificationState,
} from '../../platform/notification-state.ts';
import { words } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { useCopy } from '../../ui/use-copy.ts';
import { useView } from '../../views/view-context.ts';
import { describeReminders } from './describe-reminders.ts';
import type { LogContext } from './log-words.ts';

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
  const title = useRef<HTMLHeadingElement>(null);
  const [state, setState] = useState<NotificationState | null>(null);
  const [withNames, setWithNames] = useState(false);
  const { copy, said } = useCopy();

  useEffect(() => {
    title.current?.focus();
    readNotificationState().then(setState, () => undefined);
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
      <div class="reminder-report">
        <h2 ref={title} tabIndex={-1}>
          {words('reminderReportTitle')}
        </h2>
        <p class="aw-hint">{words('reminderReportHint')}</p>
        <Checkbox
          label={words('reportWithNames')}
          checked={withNames}
          onChecked={(checked) => setWithNames(checked)}
        />
        {text && (
          <section
            class="report-text"
            dir="auto"
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard
            tabIndex={0}
            aria-label={words('reminderReportTitle')}
          >
            <pre>{text}</pre>
          </section>
        )}
        <div class="aw-actions">
          {text && (
            <Button kind="primary" onPress={() => copy(text)}>
              {words('copyReport')}
            </Button>
          )}
          <Button onPress={onClose}>{words('close')}</Button>
          <span role="status" class="aw-hint">
            {said}
          </span>
        </div>
      </div>
    </Card>
  );
}
