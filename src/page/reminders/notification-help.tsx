import type { Interview } from '../../interviews/interview.ts';
import { type MessageKey, words } from '../../platform/words.ts';
import { CalendarButton } from '../../views/calendar-button.tsx';
import { readMachine, type System } from './this-machine.ts';

const STEPS: Record<System, readonly MessageKey[]> = {
  windows: ['helpWindows1', 'helpWindows2', 'helpWindows3'],
  mac: ['helpMac1', 'helpMac2', 'helpMac3'],
  linux: ['helpLinux1', 'helpLinux3', 'helpLinux2'],
  chromeOs: ['helpChromeOs1'],
  other: ['helpOther1', 'helpOther2'],
};

/** What to look after when no reminder is to be seen, on this system and in this browser. */
export function NotificationHelp(props: {
  interviews: readonly Interview[];
  /** The browser itself does not let them through: that comes first. */
  isBlocked: boolean;
}) {
  const { interviews, isBlocked } = props;
  const { system, browser } = readMachine(navigator);
  const name = browser || words('thisBrowser');
  const first: readonly MessageKey[] = isBlocked ? ['helpBlocked'] : [];
  const hasSteps = interviews.some(({ outcome }) => outcome === 'open');
  return (
    <>
      <ol class="help-steps">
        {[...first, ...STEPS[system], 'helpBrowserRuns' as const].map((step) => (
          <li key={step}>{words(step, name)}</li>
        ))}
      </ol>
      <p>
        {words('helpOtherWays')} {words(hasSteps ? 'helpCalendar' : 'helpCalendarLater')}
      </p>
      <CalendarButton interviews={interviews} label={words('calendarAll')} name="afterword" />
    </>
  );
}
