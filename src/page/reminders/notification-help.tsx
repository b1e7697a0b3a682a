import { type MessageKey, words } from '../../platform/words.ts';
import { readMachine, type System } from './this-machine.ts';

const STEPS: Record<System, readonly MessageKey[]> = {
  windows: ['helpWindows1', 'helpWindows2', 'helpWindows3'],
  mac: ['helpMac1', 'helpMac2', 'helpMac3'],
  linux: ['helpLinux1', 'helpLinux3', 'helpLinux2'],
  chromeOs: ['helpChromeOs1'],
  other: ['helpOther1', 'helpOther2'],
};

/** What to look after when no reminder is to be seen, on this system and in this browser. */
export function NotificationHelp() {
  const { system, browser } = readMachine(navigator.userAgent);
  const name = browser || words('thisBrowser');
  return (
    <>
      <ol class="help-steps">
        {[...STEPS[system], 'helpBrowserRuns' as const].map((step) => (
          <li key={step}>{words(step, name)}</li>
        ))}
      </ol>
      <p>{words('helpOtherWays')}</p>
    </>
  );
}
