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

/** Read only by who looks: most need no more than the keys. */
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
  /** Begins to hear of changes, or goes on. */
  readonly listen: () => void;
  readonly rest: () => void;
  readonly readAgain: (() => void) | undefined;
}

const watchers = new Set<Watcher>();

/** Who follows the store in this document, or in the background. */
export const following: ReadonlySet<Watcher> = watchers;

function watchArea(wanted: Area, told: Told, signal?: AbortSignal, readAgain?: () => void): void {
  // The area's own event: whoever listens to all of them is sent each record, whatever he waits for.
  const { onChanged } = getBrowser().storage[wanted];
  const watcher = {
    listen: () => onChanged.addListener(told),
    rest: () => onChanged.removeListener(told),
    readAgain,
  };
  watchers.add(watcher);
  watcher.listen();
  signal?.addEventListener('abort', () => {
    watchers.delete(watcher);
    watcher.rest();
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
