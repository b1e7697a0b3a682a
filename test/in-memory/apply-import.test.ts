import { afterEach, beforeEach, expect, it } from 'vitest';
import { applyImport } from '../../src/page/your-data/bring-in/apply-import.ts';
import type { MadePlan } from '../../src/page/your-data/bring-in/make-plan.ts';
import { FakeStore } from '../support/fake-store.ts';

const PLAN: MadePlan = {
  plan: {
    ...{ add: [], update: [], same: 0, skip: [], settings: null },
    templates: { add: [], replace: [] },
  },
  ...{ importId: 'a', basis: 0, before: new Map() },
};

beforeEach(() => {
  Object.assign(globalThis, { requestAnimationFrame: (draw: () => void) => setTimeout(draw) });
});
afterEach(() => {
  for (const name of ['browser', 'requestAnimationFrame']) Reflect.deleteProperty(globalThis, name);
});

it.each([
  ['tooLarge', 'Error in invocation: Message exceeded maximum allowed size of 64MiB.'],
  ['noAnswer', 'Could not establish connection.'],
])('says %s of an import that the browser does not carry over', async (problem, message) => {
  const sendMessage = () => Promise.reject(new Error(message));
  const { storage } = new FakeStore();
  Object.assign(globalThis, { browser: { runtime: { id: 'afterword', sendMessage }, storage } });
  expect(await applyImport(PLAN, { templates: true, settings: true }, 'a.json')).toBe(problem);
});
