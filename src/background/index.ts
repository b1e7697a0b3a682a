import { isInterviewKey } from '../data/interview-record.ts';
import { SETTINGS_KEY } from '../data/settings-record.ts';
import { MAIL_HOSTS } from '../mail/mail-hosts.ts';
import { getBrowser } from '../platform/browser.ts';
import { onMessage } from '../platform/messages.ts';
import { closeStoreToPages, watchRecords } from '../platform/records.ts';
import { answerRequest } from './answer-request.ts';
import { bringUpToDate } from './carry-out.ts';
import { DOORBELL } from './doorbell.ts';
import { emptyBin } from './empty-bin.ts';
import { interviewIdOf, isSummary } from './notify.ts';
import { openNextStep, openPage } from './open-place.ts';
import { reachOpenTabs } from './reach-open-tabs.ts';
import { reconcile, type Scope } from './reconcile.ts';

/*
 * Every listener is registered here, before anything is awaited: a background that is woken by an
 * event gets it only if its listener is there at once.
 */
const { alarms, idle, notifications, runtime } = getBrowser();

function settle(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error('Afterword:', error));
}

const look = (scope: Scope): void => settle(reconcile(scope));

runtime.onInstalled.addListener(() => {
  look('all');
  settle(emptyBin(new Date()));
});
runtime.onStartup.addListener(() => {
  look('all');
  settle(emptyBin(new Date()));
});
alarms.onAlarm.addListener(({ name }) => {
  if (name === DOORBELL) look({ changed: [] });
});
idle.onStateChanged.addListener((state) => {
  if (state === 'active') look({ changed: [] });
});
notifications.onClicked.addListener((id) => {
  const interviewId = isSummary(id) ? null : interviewIdOf(id);
  settle(notifications.clear(id));
  settle(interviewId === null ? openPage(null) : openNextStep(interviewId, new Date()));
});
watchRecords((changes) => {
  if (SETTINGS_KEY in changes) look('all');
  const changed = Object.keys(changes).filter(isInterviewKey);
  if (changed.length > 0) look({ changed: changed.map((key) => key.slice(key.indexOf('/') + 1)) });
});
onMessage(answerRequest);

settle(closeStoreToPages());
settle(bringUpToDate());
settle(reachOpenTabs(MAIL_HOSTS));
// Whatever has woken the background: alarms may have been lost while it slept.
look({ changed: [] });
