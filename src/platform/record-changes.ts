import { getBrowser } from './browser.ts';
import { fromText, mapValues } from './record-text.ts';

/** What a key had and has; undefined where there is nothing. */
export interface RecordChange {
  readonly oldValue?: unknown;
  readonly newValue?: unknown;
}

export type Changes = Record<string, RecordChange>;
export type Area = 'local' | 'session';
type Told = (changes: Changes) => void;

/** Read only by who looks: of a whole import the background needs no more than the keys. */
const readLate = (kept: RecordChange): RecordChange => ({
  get oldValue() {
    return fromText(kept.oldValue);
  },
  get newValue() {
    return fromText(kept.newValue);
  },
});

/** Somebody who follows one area, and the listener by which the browser tells them. */
export interface Watcher {
  readonly area: Area;
  readonly tell: Told;
  readonly listener: (changes: Changes, area: string) => void;
}

/** Who follows the store in this document, or in the background. */
export const watchers: Set<Watcher> = new Set<Watcher>();

function watchArea(area: Area, tell: Told, signal?: AbortSignal): void {
  const { onChanged } = getBrowser().storage;
  const listener: Watcher['listener'] = (changes, changed) => {
    if (changed === area) tell(changes);
  };
  const watcher = { area, tell, listener };
  watchers.add(watcher);
  onChanged.addListener(listener);
  signal?.addEventListener('abort', () => {
    watchers.delete(watcher);
    onChanged.removeListener(listener);
  });
}

/** Calls back with what has changed in the store; stops with the signal. */
export function watchRecords(changed: Told, signal?: AbortSignal): void {
  watchArea('local', (changes) => changed(mapValues(changes, readLate)), signal);
}

/** Calls back with what has changed of what is kept until the browser closes; stops with the signal. */
export function watchSession(changed: Told, signal?: AbortSignal): void {
  watchArea('session', changed, signal);
}
