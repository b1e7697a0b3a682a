import type { Kill } from './machine-kinds.ts';
import type { ReminderOracle } from './reminder-oracle.ts';

type Done = void | Promise<void>;

/** The machine on which a story is played: one in memory, or a browser. Durations in milliseconds. */
export interface StoryMachine {
  /** What its clock says, in milliseconds since 1970. */
  readonly now: number;
  readonly isBlocked: boolean;
  readonly alarms: { ringsIn(): number | null | Promise<number | null> };
  /** Kills the background at one of the calls that it is going to make. */
  killAt(kill: Kill): Done;
  /** Ends the background where it has nothing to do, and gives up a kill that did not come. */
  endAtRest(): Done;
  /** Takes all notifications off the screen, as a user does. */
  dismiss(): Done;
  pass(duration: number): Done;
  sleep(duration: number, isNoticed: boolean): Done;
  setClockBack(duration: number): Done;
  restart(closedFor: number): Done;
  disable(duration: number): Done;
  install(reason: 'update'): Done;
  set(change: { readonly zone: string } | { readonly isBlocked: boolean }): Done;
  /** Sends a message as one of the extension's own pages; undefined: nobody has answered. */
  send(message: unknown): Promise<unknown>;
}

/** Whoever watches a story. */
export interface StoryWitness {
  readonly machine: StoryMachine;
  readonly oracle: ReminderOracle;
  readonly seen: { commands: number };
  /** True while nothing has happened that the background could not have noticed. */
  isInformed: boolean;
  /** By how many milliseconds the clock was set back since the background last looked. */
  setBack: number;
  fault(text: string): void;
  check(): Done;
  checkList(): Done;
  whyNoAlarm(): string | null;
}
