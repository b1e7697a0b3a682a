import { afterEach, describe, expect, it } from 'vitest';
import { applyImport } from '../../src/page/your-data/bring-in/apply-import.ts';
import type { MadePlan } from '../../src/page/your-data/bring-in/make-plan.ts';
import { FakePrivateFiles } from '../support/fake-private-files.ts';
import { FakeStore } from '../support/fake-store.ts';

const PLAN: MadePlan = {
  plan: {
    ...{ add: [], update: [], same: 0, skip: [], lacking: [], settings: null },
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
  const { storage } = new FakeStore();
  Object.assign(globalThis, { browser: { runtime: { id: 'afterword', sendMessage }, storage } });
  expect(await applyImport(PLAN, { templates: true, settings: true }, 'a.json')).toBe(problem);
});

describe('What is to come in', () => {
  const interviews = [{ interview: { id: 'i1' }, past: [] }];
  const made = { ...PLAN, plan: { ...PLAN.plan, add: interviews } } as unknown as MadePlan;
  const wanted = { templates: true, settings: true };
  const done = { ok: true, added: 1, updated: 0, same: 0 };
  let files: FakePrivateFiles;
  let messages: { interviews: unknown; lying: string | undefined }[];

  /** A background that answers so, one message after the other. */
  function answer(...answers: readonly object[]): void {
    files = new FakePrivateFiles();
    messages = [];
    const sendMessage = async ({ interviews: carried }: { interviews: unknown }) => {
      messages.push({ interviews: carried, lying: files.incoming.files.get('a.json') });
      return answers[messages.length - 1];
    };
    const { storage } = new FakeStore();
    Object.assign(globalThis, { browser: { runtime: { id: 'afterword', sendMessage }, storage } });
    const navigator = { value: { storage: files.storage }, configurable: true };
    Object.defineProperty(globalThis, 'navigator', navigator);
  }

  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'navigator');
  });

  it('lies ready for the background while that takes it in, and no longer', async () => {
    answer(done);
    files.incoming.files.set('of-somebody-who-was-ended.json', '[]');
    expect(await applyImport(made, wanted, 'a.json')).toEqual({ added: 1, updated: 0 });
    expect(messages).toEqual([{ interviews: null, lying: JSON.stringify(interviews) }]);
    expect(files.incoming.files.size).toBe(0);
  });

  it('goes by message where the background does not find it', async () => {
    answer({ ok: false, fault: 'noParcel' }, done);
    expect(await applyImport(made, wanted, 'a.json')).toEqual({ added: 1, updated: 0 });
    expect(messages.map((each) => each.interviews)).toEqual([null, interviews]);
    expect(files.incoming.files.size).toBe(0);
  });

  it('goes by message where there is no room to lay it', async () => {
    answer(done);
    files.incoming.isFull = true;
    expect(await applyImport(made, wanted, 'a.json')).toEqual({ added: 1, updated: 0 });
    expect(messages.map((each) => each.interviews)).toEqual([interviews]);
    expect(files.incoming.files.size).toBe(0);
  });
});
