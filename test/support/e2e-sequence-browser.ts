import { vi } from 'vitest';
import type { Request } from '../../src/data/protocol.ts';
import type { Stop } from './e2e-exact-kill.ts';
import type { AnyPage } from './e2e-story.ts';
import type { Engine } from './machine-kinds.ts';

/** With what a browser is started once more; what is left out stays as it was. */
export interface Change {
  /** The machine's zone. */
  readonly zone?: string;
  /** Whether the user has forbidden notifications. */
  readonly isBlocked?: boolean;
}

/** What a random sequence does to a browser in which the extension is installed. */
export interface SequenceBrowser {
  readonly kind: Engine;
  /** False: it has no way to forbid an extension its notifications, or none that the extension sees. */
  readonly canBlock: boolean;
  /** A page of ours that does nothing by itself; another one after each start of the extension. */
  ours(): AnyPage;
  ask(request: Request): Promise<unknown>;
  /** Has the background stop at one of its calls; it must be awake. */
  stopAt(stop: Omit<Stop, 'isForBackgroundPage'>): Promise<void>;
  /** Ends the background, whatever it is doing. */
  kill(): Promise<void>;
  restart(change: Change, meanwhile: () => void): Promise<void>;
  update(): Promise<void>;
  disable(meanwhile: () => void): Promise<void>;
  /** Everything as on a fresh install. */
  empty(): Promise<void>;
  /** How many rows the popup has under "To do now". */
  countToDo(): Promise<number>;
  close(): Promise<void>;
}

/** Runs in the popup. @returns null: neither its lists are there yet, nor the welcome in place of empty ones */
function countRowsToDo(): number | null {
  if (!document.querySelector('.lists, .aw-empty')) return null;
  return document.querySelector('.list-section')?.querySelectorAll('.row-name').length ?? 0;
}

/** How many rows a popup has under "To do now", once its lists are there. It is closed then. */
export async function countToDoIn(popup: AnyPage & { close(): Promise<void> }): Promise<number> {
  let rows: number | null = null;
  await vi.waitUntil(
    async () => {
      rows = await popup.evaluate(countRowsToDo, undefined);
      return rows !== null;
    },
    { timeout: 10_000, interval: 20 },
  );
  await popup.close();
  return Number(rows);
}
