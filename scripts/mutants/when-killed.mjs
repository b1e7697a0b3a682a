import { beforeItHasBegun, rightAfterAChange, whileItShows } from './named-tests.mjs';

/**
 * What a background leaves behind that is killed at a bad moment.
 *
 * @type {readonly import('./all-mutants.mjs').Mutant[]}
 */
export const WHEN_KILLED = [
  {
    name: 'a reminder is lost when the background dies while showing it: no outbox',
    file: 'src/background/reminders/reconcile.ts',
    find: '    ...(isChanged ? { [OUTBOX_KEY]: outbox } : {}),\n',
    replace: '',
    tests: [whileItShows],
  },
  {
    name: 'a reminder is lost when the background dies while showing it: marked before it is shown',
    file: 'src/background/reminders/reconcile.ts',
    find: '...(announcements.length === 0 ? markReminded(reminded, passedOver) : {}),',
    replace: '...markReminded(reminded, [...passedOver, ...announcements]),',
    tests: [whileItShows],
  },
  {
    name: 'a reminder is lost when the background dies while showing it: nobody looks at the outbox',
    file: 'src/background/reminders/reconcile.ts',
    find: 'const isOpen = unseen.length > 0 || pendingInterviews(outbox).length > 0;',
    replace: 'const isOpen = unseen.length > 0;',
    tests: [whileItShows],
  },
  {
    name: 'a reminder is raised before anything is stored',
    file: 'src/background/reminders/reconcile.ts',
    find: '  await writeWherePossible({\n    [AGENDA_KEY]: agenda,',
    replace:
      '  if (announcements.length > 0) await tell(announced, { reminded, outbox, timetable, now, log });\n  await writeWherePossible({\n    [AGENDA_KEY]: agenda,',
    tests: [whileItShows],
  },
  {
    name: 'a reminder comes an hour late when the background dies while showing it: alarm set too soon',
    file: 'src/background/reminders/reconcile.ts',
    find: '  keepRinging(now);\n',
    replace: '  ringDoorbellAt(next);\n',
    tests: [whileItShows],
  },
  {
    name: 'a reminder comes an hour late when the background dies right after a change',
    file: 'src/background/commit.ts',
    find: '  keepRinging(now.toISOString());\n',
    replace: '',
    tests: [rightAfterAChange],
  },
  {
    name: 'no reminder comes any more when the background dies as the alarm rings: it rings once only',
    file: 'src/background/reminders/doorbell.ts',
    find: '{ when, periodInMinutes: REPEAT_MINUTES }',
    replace: '{ when }',
    tests: [rightAfterAChange],
  },
  {
    name: 'a change is forgotten when the background dies before it has looked: no list of what is unseen',
    file: 'src/background/open-record.ts',
    find: '[keyOf(interview.id)]: record, [UNSEEN_KEY]: unseen }',
    replace: '[keyOf(interview.id)]: record }',
    tests: [rightAfterAChange],
  },
  {
    name: 'an alarm that is gone stays away when the background dies before it has begun',
    file: 'src/background/index.ts',
    find: 'keepRinging(new Date().toISOString());\n',
    replace: '',
    tests: [beforeItHasBegun],
  },
];
