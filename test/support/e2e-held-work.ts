import type { Page } from 'puppeteer-core';

/** The lock under which the background reads and writes. */
const LOCK = 'afterword-data';

type Holder = typeof globalThis & { letWorkGo: () => void };

/** Lets the background begin nothing: what wakes it then stops before its first step. */
export function holdWork(ours: Page): Promise<void> {
  return ours.evaluate(
    (name) =>
      new Promise<void>((held) => {
        const holding = () =>
          new Promise<void>((release) => {
            (globalThis as Holder).letWorkGo = release;
            held();
          });
        navigator.locks.request(name, holding);
      }),
    LOCK,
  );
}

/** Whether the background has been woken and now waits to go on. */
export function isWorkWaiting(ours: Page): Promise<boolean> {
  return ours.evaluate(async (name) => {
    const { pending } = await navigator.locks.query();
    return pending?.some((lock) => lock.name === name) === true;
  }, LOCK);
}

export function letWorkGo(ours: Page): Promise<void> {
  return ours.evaluate(() => (globalThis as Holder).letWorkGo());
}
