import { FakeAlarms } from './fake-alarms.ts';
import {
  type CallName,
  type Host,
  type Kept,
  makeApi,
  makeLocks,
  newEvents,
} from './fake-extension-api.ts';
import type { FakePrivateFiles } from './fake-private-files.ts';
import type { Engine, Kill, Watcher } from './machine-kinds.ts';
import { replaceClock } from './replace-clock.ts';

const MINUTE = 60_000;

/** So long after its last work a background is ended, as browsers do. */
const REST = MINUTE / 2;

/**
 * A machine with a clock, a browser in memory and the real background in it. Time passes only when it
 * is told to. The background can be killed at each of its calls to the browser: from that one on
 * nothing that it asks for happens, and nothing that it waits for comes.
 */
export class FakeBackground implements Omit<Kept, 'alarms'> {
  isRunning = true;
  isEnabled = true;
  isBlocked = false;
  isAlive = false;
  /** The user's own zone. */
  zone = 'Europe/Berlin';
  badge = '';
  readonly local = new Map<string, string>();
  readonly session = new Map<string, string>();
  /** True: the disk is full, and nothing is saved. */
  isFull = false;
  /** Chromium rings by the clock, Firefox when the machine has run for so long. */
  readonly alarms = new FakeAlarms(
    () => this.#now,
    () => (this.engine === 'chromium' ? this.#now : this.#awake),
  );
  readonly onScreen = new Map<string, string>();
  /** The most calls in one life since the browser lost the alarms, as long as none is set; else null. */
  callsWithoutAlarm: number | null = 0;
  wakes = 0;
  kills = 0;

  #now: number;
  /** How long the machine has been awake. */
  #awake = 0;
  #calls = 0;
  #kill: Kill | null = null;
  #callsLeft = 0;
  #events = newEvents();
  readonly #restoreClock: () => void;
  readonly #before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');

  constructor(
    readonly start: () => void,
    readonly engine: Engine,
    now: number,
    readonly watcher: Watcher,
    /** The private file system; left out, the browser has none for us. */
    readonly files?: FakePrivateFiles,
  ) {
    this.#now = now;
    this.#restoreClock = replaceClock(
      () => this.#now,
      () => this.zone,
    );
  }

  /** Gives the test's own machine back. */
  dispose(): void {
    this.#restoreClock();
    Reflect.deleteProperty(globalThis, 'browser');
    Reflect.deleteProperty(globalThis, 'navigator');
    if (this.#before) Object.defineProperty(globalThis, 'navigator', this.#before);
  }

  get now(): number {
    return this.#now;
  }

  set(change: Partial<Pick<FakeBackground, 'zone' | 'isBlocked'>>): void {
    Object.assign(this, change);
  }

  /** Takes all notifications off the screen, as a user does who has seen them. */
  dismiss(): void {
    this.onScreen.clear();
  }

  /** Kills the background at one of the calls that it is going to make. */
  killAt(kill: Kill): void {
    this.#kill = kill;
    this.#callsLeft = kill.nth;
  }

  /** Ends the background where it has nothing to do, and gives up a kill that did not come. */
  endAtRest(): void {
    this.isAlive = false;
    this.#kill = null;
  }

  /** Lets time pass; alarms ring where there is a browser to ring them. */
  async pass(duration: number): Promise<void> {
    const end = this.#now + duration;
    for (let rings = 0; this.isRunning && this.isEnabled; rings += 1) {
      const next = this.alarms.ringsIn();
      if (next === null || this.#now + next > end) break;
      if (rings > 20_000) throw new Error('The alarm rings without end.');
      this.#elapse(next);
      for (const alarm of this.alarms.takeRinging())
        await this.#wake(() => this.#events.alarm.tell(alarm));
    }
    this.#elapse(end - this.#now);
  }

  /** Time passes in which the machine does nothing at all; then it is used again. */
  async sleep(duration: number, isNoticed: boolean): Promise<void> {
    this.#now += duration;
    this.isAlive = false;
    if (isNoticed) await this.#wake(() => this.#events.idle.tell('active'));
  }

  setClockBack(duration: number): void {
    this.#now -= duration;
  }

  /** Closes the browser, and opens it again later. */
  async restart(closedFor: number): Promise<void> {
    this.#end();
    this.onScreen.clear();
    if (this.engine === 'firefox') this.#loseAlarms();
    this.isRunning = false;
    await this.pass(closedFor);
    this.isRunning = true;
    await this.#wake(() => this.#events.startup.tell());
  }

  /** Installs the extension, or its next version. */
  async install(reason: 'install' | 'update'): Promise<void> {
    this.#end();
    this.#loseAlarms();
    await this.#wake(() => this.#events.installed.tell({ reason }));
  }

  /** Disables the extension and enables it again later; nothing tells it of that but its start. */
  async disable(duration: number): Promise<void> {
    this.#end();
    this.onScreen.clear();
    if (this.engine === 'firefox') this.#loseAlarms();
    this.isEnabled = false;
    await this.pass(duration);
    this.isEnabled = true;
    await this.#wake(() => {});
  }

  /** Sends a message as one of the extension's own pages; undefined: nobody has answered. */
  async send(message: unknown): Promise<unknown> {
    let answered: unknown;
    const sender = { id: 'afterword', url: 'extension://afterword/popup/index.html' };
    const reply = (value: unknown): void => {
      answered = value;
    };
    const isLook = (message as { type?: unknown }).type === 'reconcile';
    await this.#wake(() => this.#events.message.tell(message, sender, reply), isLook);
    return answered;
  }

  #elapse(duration: number): void {
    if (duration >= REST) this.isAlive = false;
    this.#awake += duration;
    this.#now += duration;
  }

  #loseAlarms(): void {
    this.alarms.lose();
    this.callsWithoutAlarm = 0;
  }

  #end(): void {
    this.isAlive = false;
    this.badge = '';
    this.session.clear();
  }

  #isFatal(name: CallName): boolean {
    if (!this.#kill || (this.#kill.call !== 'any' && this.#kill.call !== name)) return false;
    this.#callsLeft -= 1;
    return this.#callsLeft <= 0;
  }

  #call<T>(name: CallName, work: () => T): Promise<T> {
    if (!this.isAlive) return new Promise(() => {});
    this.#calls += 1;
    if (!this.#isFatal(name)) return new Promise((resolve) => resolve(work()));
    if (this.#kill?.isDone) work();
    this.isAlive = false;
    this.#kill = null;
    this.kills += 1;
    if (this.callsWithoutAlarm !== null)
      this.callsWithoutAlarm = Math.max(this.callsWithoutAlarm, this.#calls - 1);
    this.watcher.killed();
    return new Promise(() => {});
  }

  #startBackground(): void {
    const machine = this;
    const host: Host = {
      local: this.local,
      session: this.session,
      alarms: this.alarms.set,
      onScreen: this.onScreen,
      get badge() {
        return machine.badge;
      },
      set badge(text) {
        machine.badge = text;
      },
      get isBlocked() {
        return machine.isBlocked;
      },
      get isFull() {
        return machine.isFull;
      },
      isChromium: this.engine === 'chromium',
      call: (name, work) => this.#call(name, work),
      setAlarm: (name, info) => {
        this.alarms.create(name, info);
        this.callsWithoutAlarm = null;
      },
      clearAlarm: (name) => this.alarms.clear(name),
      shown: this.watcher.shown,
      stored: this.watcher.stored,
    };
    this.isAlive = true;
    this.#calls = 0;
    this.#events = newEvents();
    const value = { locks: makeLocks(), storage: this.files?.storage };
    Object.defineProperty(globalThis, 'navigator', { value, configurable: true });
    Object.assign(globalThis, { browser: makeApi(host, this.#events) });
    this.start();
  }

  /** Starts the background if need be, tells it, and lets it do all that takes no time. */
  async #wake(tell: () => void, isLook = true): Promise<void> {
    const killsBefore = this.kills;
    const isStart = !this.isAlive;
    this.wakes += 1;
    if (isStart) this.#startBackground();
    tell();
    await new Promise((resolve) => setImmediate(resolve));
    if (this.kills > killsBefore) return;
    this.watcher.rested(isStart || isLook ? 'everything' : 'command');
  }
}
