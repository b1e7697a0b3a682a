import { dropParcels } from '../data/import-parcel.ts';
import { isInterviewKey } from '../data/interview-record.ts';
import type { Waker } from '../data/reminder-log.ts';
import { SETTINGS_KEY } from '../data/settings-record.ts';
import { changedUnsaved, UNSAVED_KEY } from '../data/unsaved.ts';
import { MAIL_HOSTS } from '../mail/mail-hosts.ts';
import { getBrowser } from '../platform/browser.ts';
import { onMessage } from '../platform/messages.ts';
import { watchRecords, watchSession } from '../platform/record-changes.ts';
import { closeStoreToPages } from '../platform/records.ts';
import { watchSyncArea } from '../platform/sync-area.ts';
import { answerRequest } from './answer-request.ts';
import { emptyBin } from './empty-bin.ts';
import { openPage } from './open-place.ts';
import { reachOpenTabs } from './reach-open-tabs.ts';
import { DOORBELL, keepRinging } from './reminders/doorbell.ts';
import { clearNotifications, hidesNames } from './reminders/hide-names.ts';
import type { Scope } from './reminders/look.ts';
import { pressNotification } from './reminders/press-notification.ts';
import { reconcile } from './reminders/reconcile.ts';
import { keepMirror } from './safety/keep-mirror.ts';
import { showWelcome } from './show-welcome.ts';
import { exchangeWhereOn } from './sync/sync-ends.ts';

/*
 * Every listener is registered here, before anything is awaited: a background that is woken by an
 * event gets it only if its listener is there at once.
 */
const { alarms, commands, idle, notifications, runtime } = getBrowser();

function settle(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error('Afterword:', error));
}

/** What has woken the background, as far as it has said so. */
let woke: Waker = 'start';

function look(scope: Scope, waker: Waker, then?: () => Promise<unknown>): void {
  woke = waker;
  settle(reconcile(scope, () => waker).finally(then));
}

let isPassingOn = false;

/**
 * What has been changed goes into the mirror, and to the user's other devices; of several changes in a row
 * with the first.
 */
async function passOn(): Promise<void> {
  if (isPassingOn) return;
  isPassingOn = true;
  try {
    await keepMirror().finally(() => exchangeWhereOn('change'));
  } finally {
    isPassingOn = false;
  }
}

function lookAtChanged(keys: readonly string[], then?: () => Promise<unknown>): void {
  look({ changed: keys.map((key) => key.slice(key.indexOf('/') + 1)) }, 'change', then);
}

/** What is done once each time the browser is started, or another copy of Afterword comes. */
async function tidyUp(): Promise<void> {
  await dropParcels();
  await emptyBin(new Date()).finally(keepMirror);
}

runtime.onInstalled.addListener(({ reason }) => {
  look('all', reason === 'install' ? 'installed' : 'updated');
  settle(tidyUp());
  if (reason === 'install') settle(showWelcome(new Date()));
});
runtime.onStartup.addListener(() => {
  look('all', 'browserStart');
  settle(tidyUp());
});
alarms.onAlarm.addListener(({ name }) => {
  if (name === DOORBELL) look({ changed: [] }, 'alarm', () => exchangeWhereOn('wake'));
});
idle.onStateChanged.addListener((state) => {
  if (state === 'active') look({ changed: [] }, 'idle');
});
notifications.onClicked.addListener((id) => {
  settle(pressNotification(id, null, new Date()));
});
notifications.onButtonClicked.addListener((id, button) => {
  settle(pressNotification(id, button, new Date()));
});
// Keys that the user may set in the browser; the one for the popup is the browser's own to obey.
commands.onCommand.addListener((name) => {
  if (name === 'add-interview') settle(openPage(null, 'add'));
  else if (name === 'open-page') settle(openPage(null));
});
// Chromium alone tells when notifications are allowed again; what is due has waited for that.
const { onPermissionLevelChanged } = notifications as {
  onPermissionLevelChanged?: { addListener(listener: (level: string) => void): void };
};
onPermissionLevelChanged?.addListener((level) => {
  if (level === 'granted') look({ changed: [] }, 'unblocked');
});
watchRecords(
  (changes) => {
    const settings = changes[SETTINGS_KEY];
    // After the look, even one that failed, so that nothing is on its way to the screen any more.
    if (settings) look('all', 'settings', hidesNames(settings) ? clearNotifications : undefined);
    const changed = Object.keys(changes).filter(isInterviewKey);
    if (changed.length > 0) lookAtChanged(changed, passOn);
  },
  undefined,
  () => look('all', 'change', passOn),
);
watchSession((changes) => {
  const { oldValue, newValue } = changes[UNSAVED_KEY] ?? {};
  // A look writes its log there as well, and must not call for the next.
  const changed = changedUnsaved(oldValue, newValue).filter(isInterviewKey);
  if (changed.length > 0) lookAtChanged(changed);
});
watchSyncArea(() => settle(exchangeWhereOn('account')));
onMessage(answerRequest);

// Before all else: whoever ends the background from here on has it woken again.
keepRinging(new Date().toISOString());
settle(closeStoreToPages());
settle(reachOpenTabs(MAIL_HOSTS));
// Whatever has woken the background: alarms may have been lost while it slept. By the time this is
// written down, the event that woke it has been told; where there is nothing, that one will say so.
settle(reconcile({ changed: [] }, () => woke, false));
