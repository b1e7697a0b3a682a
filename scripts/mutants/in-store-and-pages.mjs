import {
  cutOff,
  damagedStore,
  data,
  onFullDisk,
  turnedOffPanel,
  turnedOffThere,
  turnedOnAgain,
} from './named-tests.mjs';

/**
 * What is stored, and what stands in pages.
 *
 * @type {readonly import('./all-mutants.mjs').Mutant[]}
 */
export const IN_STORE_AND_PAGES = [
  {
    name: 'changes from two pages at once get lost: no lock',
    file: 'src/background/data-lock.ts',
    find: "return navigator.locks.request('afterword-data', async () => {",
    replace: 'return Promise.resolve().then(async () => {',
    tests: [data('loses no change that two pages make to the same interview')],
  },
  {
    name: 'a full store costs the change: nothing is kept in memory',
    file: 'src/background/stored.ts',
    find: '    return keep(all);\n',
    replace: '    throw error;\n',
    tests: [
      data(
        'keeps what there is no room for, reminds all the same, once, and saves it when there is',
      ),
    ],
  },
  {
    name: 'what is saved after a full disk is lost at the next start: no new log',
    file: 'src/background/safety/recover-store.ts',
    find: '  if (!isLoggedStore()) return;\n',
    replace: '  if (isLoggedStore()) return;\n',
    tests: [onFullDisk],
  },
  {
    name: 'a damaged store is taken for a new one: nobody asks the mirror',
    file: 'src/background/safety/verify-store.ts',
    find: 'const mirror = folder && (await readMirror(folder));',
    replace: 'const mirror = folder && (await readMirror(folder)) && null;',
    tests: [damagedStore],
  },
  {
    name: 'what a newer version has written is written over',
    file: 'src/background/reminders/reconcile.ts',
    find: 'isWritten: readVersion(stored) <= CURRENT_VERSION,',
    replace: 'isWritten: readVersion(stored) <= CURRENT_VERSION + 1,',
    tests: [data('changes nothing that a newer version has written')],
  },
  {
    name: 'open mail has no button after Afterword was turned on again',
    file: 'src/background/index.ts',
    find: 'settle(reachOpenTabs(MAIL_HOSTS));\n',
    replace: '',
    tests: [turnedOffThere, turnedOffPanel, turnedOnAgain],
  },
  {
    name: 'a dead button stays where Afterword was turned off',
    file: 'src/content/end-when-gone.ts',
    find: '  for (const type of ACTS) addEventListener(',
    replace: '  for (const type of ACTS.slice(0, 0)) addEventListener(',
    tests: [turnedOffThere],
  },
  {
    name: 'nobody is told that the background hangs',
    file: 'src/views/background-notice.tsx',
    find: 'const timer = setTimeout(() => setSilent(true), PATIENCE_MS);',
    replace: 'const timer = setTimeout(() => setSilent(false), PATIENCE_MS);',
    tests: [cutOff('and hangs, a page says so and offers to start it again')],
  },
];
