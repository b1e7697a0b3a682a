import { getBrowser } from './browser.ts';
import { fromText, mapValues } from './record-text.ts';

/** What a key had and has; undefined where there is nothing. */
export interface RecordChange {
  readonly oldValue?: unknown;
  readonly newValue?: unknown;
}

type Changes = Record<string, RecordChange>;
type Area = 'local' | 'session';
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

/** Somebody who follows one area. */
interface Watcher {
  readonly listener: (changes: Changes, area: string) => void;
  readonly readAgain: (() => void) | undefined;
}

const watchers = new Set<Watcher>();

/** Who follows the store in this document, or in the background. */
export const following: ReadonlySet<Watcher> = watchers;

function watchArea(wanted: Area, told: Told, signal?: AbortSignal, readAgain?: () => void): void {
  const { onChanged } = getBrowser().storage;
  const listener: Watcher['listener'] = (changes, area) => {
    if (area === wanted) told(changes);
  };
  const watcher = { listener, readAgain };
  watchers.add(watcher);
  onChanged.addListener(listener);
  signal?.addEventListener('abort', () => {
    watchers.delete(watcher);
    onChanged.removeListener(listener);
  });
}

/**
 * Calls back with what has changed in the store; stops with the signal.
 *
 * @param readAgain called where changes have not been told (`change-much.ts`): all may be another by now
 */
export function watchRecords(told: Told, signal?: AbortSignal, readAgain?: () => void): void {
  watchArea('local', (changes) => told(mapValues(changes, readLate)), signal, readAgain);
}

/** The same for what is kept until the browser closes. */
export function watchSession(told: Told, signal?: AbortSignal, readAgain?: () => void): void {
  watchArea('session', told, signal, readAgain);
}
