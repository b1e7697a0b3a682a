import type { Browser } from 'webextension-polyfill';
import type { AnyPage } from './e2e-story.ts';
import type { Kill } from './machine-kinds.ts';

declare const chrome: Browser;

/** How far the background had come when it was stopped: with what it shows, and with noting it down. */
export type Progress = 'nothing' | 'shown' | 'marked';

/** Where the background is to stop, and in which context: in Firefox it is a page, reached from another. */
export interface Stop extends Kill {
  readonly isForBackgroundPage: boolean;
}

type Listening = typeof globalThis & { stopped: Promise<Progress> };

/** From now on the page hears of the background's stop. */
export async function listenForStop(ours: AnyPage): Promise<void> {
  await ours.evaluate(() => {
    const channel = new BroadcastChannel('afterword-test-stopped');
    (globalThis as Listening).stopped = new Promise((resolve) => {
      channel.onmessage = ({ data }) => {
        channel.close();
        resolve(data);
      };
    });
  }, null);
}

/** Comes back when the background has stopped. */
export function waitForStop(ours: AnyPage): Promise<Progress> {
  return ours.evaluate(() => (globalThis as Listening).stopped, null);
}

/**
 * Runs in the background, or in a page of ours where that is a page. Makes one of the background's
 * calls to the browser never answer, and none come after it: whoever ends it then does so exactly
 * there. A background that is started anew knows nothing of it.
 */
export async function stopAtCall({ call, nth, isDone, isForBackgroundPage }: Stop): Promise<void> {
  type Call = (...given: unknown[]) => Promise<unknown>;
  type Scope = { chrome: Browser; browser?: Browser };
  const page = isForBackgroundPage ? await chrome.runtime.getBackgroundPage() : globalThis;
  const scope = page as unknown as Scope;
  const api = scope.browser?.runtime?.id ? scope.browser : scope.chrome;
  let left = nth;
  let isStopped = false;
  let progress = 'nothing';
  const never = (): Promise<unknown> => new Promise(() => {});
  const watch = (owner: object, method: string, name: string): void => {
    const calls = owner as Record<string, Call>;
    const real = calls[method]?.bind(owner) as Call;
    calls[method] = async (...given) => {
      if (isStopped) return never();
      if (call === 'any' || call === name) left -= 1;
      const isLast = left === 0 && (call === 'any' || call === name);
      if (isLast) isStopped = true;
      if (isLast && !isDone) return tell();
      const answer = await real(...given);
      if (name === 'notify') progress = 'shown';
      if (name === 'store' && progress === 'shown') progress = 'marked';
      if (isLast) return tell();
      return isStopped ? never() : answer;
    };
  };
  const tell = (): Promise<unknown> => {
    new BroadcastChannel('afterword-test-stopped').postMessage(progress);
    return never();
  };
  watch(api.storage.local, 'set', 'store');
  watch(api.storage.local, 'get', 'other');
  watch(api.notifications, 'create', 'notify');
  watch(api.notifications, 'getAll', 'other');
  watch(api.notifications, 'clear', 'other');
  watch(api.action, 'setBadgeText', 'other');
  watch(api.alarms, 'get', 'other');
  watch(api.alarms, 'create', 'setAlarm');
}
