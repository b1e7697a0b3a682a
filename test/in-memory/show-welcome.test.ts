import { afterEach, expect, it, vi } from 'vitest';
import { showWelcome } from '../../src/background/show-welcome.ts';

// What is done under the lock before anything else is tested where a whole background runs.
vi.mock('../../src/background/data-lock.ts', () => ({
  withDataLock: (work: () => Promise<unknown>) => work(),
}));

const NOW = new Date('2026-03-12T09:00:00.000Z');

/** A browser with a store and tabs, of which the addresses are kept. */
function browserWith(stored: Record<string, unknown>): string[] {
  const opened: string[] = [];
  const browser = {
    runtime: { id: 'afterword', getURL: (path: string) => `ours:/${path}` },
    storage: {
      local: {
        get: async () => ({ ...stored }),
        set: async (records: object) => void Object.assign(stored, records),
      },
      session: { get: async () => ({}) },
    },
    tabs: { create: async ({ url }: { url: string }) => void opened.push(url) },
  };
  Object.assign(globalThis, { browser });
  return opened;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'browser');
});

it('shows the welcome page once in a profile, also when the extension is loaded anew', async () => {
  const stored = {};
  const opened = browserWith(stored);
  await showWelcome(NOW);
  expect(opened).toEqual(['ours:/page/index.html#/welcome']);
  const later = browserWith(stored);
  await showWelcome(NOW);
  expect(later).toEqual([]);
});
