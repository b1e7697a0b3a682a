import { afterEach, expect, it } from 'vitest';
import { applyImport } from '../../src/page/your-data/bring-in/apply-import.ts';
import type { MadePlan } from '../../src/page/your-data/bring-in/make-plan.ts';

const PLAN: MadePlan = {
  plan: {
    ...{ add: [], update: [], same: 0, skip: [], settings: null },
    templates: { add: [], replace: [] },
  },
  ...{ importId: 'a', basis: 0, before: new Map() },
};

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'browser');
});

it.each([
  ['tooLarge', 'Error in invocation: Message exceeded maximum allowed size of 64MiB.'],
  ['noAnswer', 'Could not establish connection.'],
])('says %s of an import that the browser does not carry over', async (problem, message) => {
  const sendMessage = () => Promise.reject(new Error(message));
  Object.assign(globalThis, { browser: { runtime: { id: 'afterword', sendMessage } } });
  expect(await applyImport(PLAN, { templates: true, settings: true }, 'a.json')).toBe(problem);
});
