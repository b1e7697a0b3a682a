import {
  desktop,
  manyAtOnce,
  once,
  pressedLater,
  reminders,
  rightAfterAChange,
  shownInFirefox,
} from './named-tests.mjs';

/**
 * What is shown, how often, and what a press does.
 *
 * @type {readonly import('./all-mutants.mjs').Mutant[]}
 */
export const WHEN_SHOWN = [
  {
    name: 'nothing is made up for when the background starts without an event',
    file: 'src/background/index.ts',
    find: 'settle(reconcile({ changed: [] }, () => woke, false));',
    replace: '',
    tests: [reminders('set the number again that the browser has forgotten, whatever wakes them')],
  },
  {
    name: 'the number on the button stays away after a start at which nothing is new',
    file: 'src/background/reminders/reconcile.ts',
    find: '  await showBadge(due, isUnsaved);\n',
    replace: '',
    tests: [reminders('set the number again that the browser has forgotten, whatever wakes them')],
  },
  {
    name: 'reminders come again and again: what was told is not asked',
    file: 'src/background/reminders/reminded.ts',
    find: 'return reminded.get(interviewId)?.includes(markOf(reminderId)) ?? false;',
    replace: 'return reminded.get(interviewId)?.includes(reminderId) ?? false;',
    tests: [once],
  },
  {
    name: 'reminders come again and again: what was told is not written down',
    file: 'src/background/reminders/tell.ts',
    find: '    ...markReminded(reminded, [...passed, ...told]),\n',
    replace: '',
    tests: [once],
  },
  {
    name: 'the alarm rings in vain while the background is awake',
    file: 'src/background/index.ts',
    find: '  if (name === DOORBELL) look(',
    replace: '  if (name !== DOORBELL) look(',
    tests: [rightAfterAChange],
  },
  {
    name: 'a press on a notification is lost when the background sleeps: its listener waits for a look',
    file: 'src/background/index.ts',
    find: 'notifications.onButtonClicked.addListener((id, button) => {\n  settle(pressNotification(id, button, new Date()));\n});',
    replace:
      'void reconcile({ changed: [] }, () => woke).then(() => notifications.onButtonClicked.addListener((id, button) => {\n  settle(pressNotification(id, button, new Date()));\n}));',
    tests: [pressedLater],
  },
  {
    name: 'what a page asks of a sleeping background is lost: its listener waits for a look',
    file: 'src/background/index.ts',
    find: 'onMessage(answerRequest);',
    replace: 'void reconcile({ changed: [] }, () => woke).then(() => onMessage(answerRequest));',
    tests: [once],
  },
  {
    name: 'the second button of a notification opens the message and puts nothing off',
    file: 'src/background/reminders/press-notification.ts',
    find: 'return button === 1 ? snooze(interviewId, now) : openNextStep(interviewId, now);',
    replace: 'return button === 2 ? snooze(interviewId, now) : openNextStep(interviewId, now);',
    tests: [pressedLater],
  },
  {
    name: 'a pressed notification stays on the screen',
    file: 'src/background/reminders/press-notification.ts',
    find: '  await getBrowser().notifications.clear(id);\n',
    replace: '',
    tests: [reminders('open the message to write when they are pressed')],
  },
  {
    name: 'twenty notifications come at once after a holiday: no summary',
    file: 'src/background/reminders/outbox.ts',
    find: 'const MOST_AT_ONCE = 3;',
    replace: 'const MOST_AT_ONCE = 300;',
    tests: [manyAtOnce],
  },
  {
    name: 'a summary stays on the screen when all of it is done',
    file: 'src/background/reminders/clear-settled.ts',
    find: 'if (isSummary(id)) return !(id in summaries);',
    replace: 'if (isSummary(id)) return false;',
    tests: [manyAtOnce],
  },
  {
    name: 'a notification stays on the screen when its step has been done elsewhere',
    file: 'src/background/reminders/clear-settled.ts',
    find: '  await Promise.allSettled(settled.map((id) => notifications.clear(id)));\n',
    replace: '',
    tests: [reminders('go from the screen when their step is done elsewhere')],
  },
  {
    name: 'reminders come although the user has switched them off',
    file: 'src/background/reminders/notify.ts',
    find: 'if (!timetable.notifications) return',
    replace: 'if (timetable.notifications === undefined) return',
    tests: [reminders('stay silent when the user has switched them off, but for the number')],
  },
  {
    name: 'after a sleep of the machine reminders come a day late: no ring within the hour',
    file: 'src/background/reminders/doorbell.ts',
    find: 'Math.min(latest, Date.parse(next))',
    replace: 'Date.parse(next)',
    tests: [reminders('keep one alarm, within the hour, however many interviews there are')],
  },
  {
    name: 'no reminder comes in Firefox, which throws on buttons',
    file: 'src/background/reminders/show-notification.ts',
    find: 'for (const options of [{ ...basic, ...extras(buttons) }, basic]) {',
    replace:
      'for (const options of [{ ...basic, buttons: buttons.map((title) => ({ title })) }]) {',
    tests: [shownInFirefox],
  },
  {
    name: 'a name can turn a notification around or steer the screen',
    file: 'src/background/reminders/plain-text.ts',
    find: "    .replace(UNSEEN, '')\n    .replace(BREAKS, ' ')\n",
    replace: '',
    tests: [desktop('is %s')],
  },
  {
    name: 'a long name is cut in the middle of a character',
    file: 'src/background/reminders/plain-text.ts',
    find: '  for (const { segment } of new Intl.Segmenter().segment(clean)) {',
    replace: "  for (const segment of clean.split('')) {",
    tests: [desktop('is %s')],
  },
];
