/**
 * The tests in real browsers that notice the mutants.
 *
 * A test: its file in `test/e2e`, the group that it stands in, and its name, both as written there.
 *
 * @typedef {readonly [file: string, group: string, test: string]} NamedTest
 */

export const cutOff = (/** @type {string} */ test) =>
  /** @type {NamedTest} */ ([
    'chromium-cut-off.test.ts',
    'When the background is cut off, in Chromium,',
    test,
  ]);
export const reminders = (/** @type {string} */ test) =>
  /** @type {NamedTest} */ (['chromium-reminders.test.ts', 'Reminders, in Chromium', test]);
export const data = (/** @type {string} */ test) =>
  /** @type {NamedTest} */ (['chromium-data.test.ts', 'The record, in Chromium', test]);
export const desktop = (/** @type {string} */ test) =>
  /** @type {NamedTest} */ ([
    'notification-daemon.test.ts',
    'What a desktop is asked to show, by Chromium',
    test,
  ]);
export const turnedOff = (/** @type {string} */ test) =>
  /** @type {NamedTest} */ ([
    'chromium-extension-gone.test.ts',
    'Tabs that are open while Afterword is turned off and on',
    test,
  ]);

/** @type {NamedTest} */
export const onFullDisk = [
  'full-disk.test.ts',
  'On a full disk, what was done is kept, and saved when there is room,',
  'in Chromium',
];

/** @type {NamedTest} */
export const damagedStore = [
  'chromium-damaged-store.test.ts',
  'A store that is damaged between two starts of Chromium',
  'is whole again when %s, and that is told',
];

export const whileItShows = cutOff('while it shows a reminder, that is shown at the next ring');
export const rightAfterAChange = cutOff(
  'right after a change, the reminder that it asks for comes within the minute',
);
export const beforeItHasBegun = cutOff('before it has begun, it has an alarm all the same');
export const once = reminders('come once, however often the background wakes and is killed');
export const manyAtOnce = reminders(
  'are one for all when many fall due at once, until none is left to do',
);
export const pressedLater = desktop(
  'waits an hour when its second button is pressed, though the background was killed',
);

export const turnedOffThere = turnedOff(
  'a press on the button that is left takes it away and says what to do',
);
// Whatever comes after the first of these needs what that one leaves behind.
export const turnedOffPanel = turnedOff('a panel says so too, and lets no key through to the page');
export const turnedOnAgain = turnedOff('they have one button again once it is on, and it works');

/** @type {NamedTest} */
export const shownInFirefox = [
  'firefox.test.ts',
  'In Firefox',
  'a reminder is raised once, on the screen and on the button',
];
