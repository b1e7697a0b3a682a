import type { CallName } from './fake-extension-api.ts';

/** Chromium keeps alarms over a restart and rings by the clock; Firefox loses them and counts time. */
export type Engine = 'chromium' | 'firefox';

/** Where the background is killed: at the nth call of this name, which is done before or not at all. */
export interface Kill {
  readonly call: CallName | 'any';
  readonly nth: number;
  readonly isDone: boolean;
}

/** What a test is told of while it happens. */
export interface Watcher {
  /** A notification has come onto the screen. */
  readonly shown: (id: string, title: string) => void;
  /** Something has been written for good. */
  readonly stored: () => void;
  /** The background has been killed in the middle of its work. */
  readonly killed: () => void;
  /** It has done all that it wanted to; it looked at everything, or at one command alone. */
  readonly rested: (at: 'everything' | 'command') => void;
}
