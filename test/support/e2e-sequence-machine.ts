import type { Request } from '../../src/data/protocol.ts';
import type { Desktop } from './e2e-desktop.ts';
import { listenForStop, type Progress, waitForStop } from './e2e-exact-kill.ts';
import { lookAround, type Seen } from './e2e-look-at-ours.ts';
import { hearAll } from './e2e-mark.ts';
import type { Change, SequenceBrowser } from './e2e-sequence-browser.ts';
import type { Kill } from './machine-kinds.ts';
import { type MovedClock, setAlarmsAgain } from './moved-clock.ts';
import type { StoryMachine } from './story-parts.ts';

const MINUTE = 60_000;

/** As long as the background may take for what has woken it, in milliseconds. */
const PATIENCE = 5_000;

/** Chromium lets no two alarms of one extension ring within half a minute. */
const BETWEEN_RINGS = 31_000;

/** What is dear: a start of the browser, or of the extension, takes seconds. */
export type Dear = 'restart' | 'update' | 'disable' | 'zone' | 'block';

/** Who hears of what has happened to the background. */
export interface Watching {
  fault(text: string): void;
  /** A message is about to be sent. */
  asked(): void;
  /** The background has looked at everything. */
  looked(): void;
  /** It was ended in the middle of its work. */
  killed(progress: Progress): Promise<void>;
}

/** A machine with a real browser, whose clock is moved. Durations in milliseconds. */
export class SequenceMachine implements StoryMachine {
  /** What is stored, as of the last look. */
  readonly local = new Map<string, string>();
  readonly alarms = { ringsIn: () => this.#ringsIn() };
  isBlocked = false;
  watching: Watching | undefined;
  /** How often the background was ended at which call, after `isDone` or before. */
  readonly kills = new Map<string, number>();
  #stopped: Promise<Progress> | null = null;
  #lastRing = Number.NEGATIVE_INFINITY;

  /** @param afford whether such a thing may be done once more; else something cheap is done */
  constructor(
    readonly browser: SequenceBrowser,
    readonly clock: MovedClock,
    readonly desktop: Desktop,
    public zone: string,
    readonly afford: (what: Dear) => boolean,
  ) {}

  get now(): number {
    return this.clock.now();
  }

  /** Reads what is stored, and all else that a page of ours can see. */
  async look(): Promise<Seen> {
    const seen: Seen = JSON.parse(await this.browser.ours().evaluate(lookAround, null));
    this.local.clear();
    for (const [key, value] of Object.entries(seen.store)) {
      this.local.set(key, JSON.stringify(value));
    }
    return seen;
  }

  /** When the alarm can ring at the soonest, whatever it is set for. */
  get ringsNotBefore(): number {
    return this.browser.kind === 'chromium' ? this.#lastRing + BETWEEN_RINGS : 0;
  }

  async killAt(kill: Kill): Promise<void> {
    await this.browser.ask({ type: 'reconcile' });
    await this.#looked();
    await listenForStop(this.browser.ours());
    await this.browser.stopAt(kill);
    const name = `${kill.call} ${kill.isDone ? 'done' : 'not done'}`;
    const stopped = waitForStop(this.browser.ours()).then((progress) => {
      this.kills.set(name, (this.kills.get(name) ?? 0) + 1);
      return progress;
    });
    // The page may be closed before.
    stopped.catch(() => {});
    this.#stopped = stopped;
  }

  async endAtRest(): Promise<void> {
    // Whatever has been said by now is heard before this comes back.
    const isStopped = await this.#until(this.look());
    if (!isStopped) await this.browser.kill();
    this.#stopped = null;
  }

  dismiss(): void {
    for (const { id } of this.desktop.onScreen()) this.desktop.close(id);
  }

  async pass(duration: number): Promise<void> {
    const end = this.now + duration;
    // Browsers end a background that has had nothing to do for half a minute.
    if (!this.#stopped && duration >= MINUTE) await this.browser.kill();
    for (let rings = 0; ; rings += 1) {
      const ringsIn = await this.#ringsIn();
      if (ringsIn === null || this.now + ringsIn > end) break;
      if (rings > 500) throw new Error('The alarm rings without end.');
      await this.#ring(this.now + ringsIn);
    }
    this.#moveTo(Math.max(end, this.now));
    await this.#setAlarmsAgain();
  }

  async sleep(duration: number, isNoticed: boolean): Promise<void> {
    this.#moveTo(this.now + duration);
    // No test can make a machine idle: it is the popup that is opened.
    if (isNoticed) await this.send({ type: 'reconcile' });
  }

  setClockBack(duration: number): void {
    this.#moveTo(this.now - duration);
  }

  async restart(closedFor: number): Promise<void> {
    if (!this.afford('restart')) return this.sleep(closedFor, true);
    await this.#startAgain({}, closedFor);
  }

  async disable(duration: number): Promise<void> {
    if (!this.afford('disable')) return this.sleep(duration, true);
    this.#stopped = null;
    await this.browser.disable(() => this.#moveTo(this.now + duration));
    await this.#looked();
  }

  async install(): Promise<void> {
    if (!this.afford('update')) return;
    this.#stopped = null;
    await this.browser.update();
    await this.#looked();
  }

  async set(change: Change): Promise<void> {
    const { zone, isBlocked } = change;
    if (isBlocked === this.isBlocked || (isBlocked && !this.browser.canBlock)) return;
    // What was forbidden is allowed again, whatever it takes.
    if (isBlocked !== false && !this.afford(zone ? 'zone' : 'block')) return;
    this.zone = zone ?? this.zone;
    this.isBlocked = isBlocked ?? this.isBlocked;
    await this.#startAgain(change, MINUTE);
  }

  async send(message: unknown): Promise<unknown> {
    await this.look();
    this.watching?.asked();
    const asked = this.browser.ask(message as Request);
    let answer: unknown;
    const isKilled = await this.#until(
      asked.then(async (given) => {
        answer = given;
        await this.#rest(null);
      }),
    );
    const { type } = message as { type?: unknown };
    if (isKilled) return undefined;
    // Who has changed settings looks at the list next, and that asks for a look.
    if (type === 'settings.change') await this.send({ type: 'reconcile' });
    else if (type === 'reconcile') await this.#looked();
    return answer;
  }

  async #startAgain(change: Change, closedFor: number): Promise<void> {
    this.#stopped = null;
    await this.browser.restart(change, () => this.#moveTo(this.now + closedFor));
    this.#lastRing = Number.NEGATIVE_INFINITY;
    await this.#looked();
  }

  async #looked(): Promise<void> {
    await this.#rest(null);
    this.watching?.looked();
  }

  /**
   * Waits until the background is at rest and, where such a one is given, has written down something
   * else as its last look.
   *
   * @returns false: it has not come to that in time
   */
  async #rest(lastLook: string | null): Promise<boolean> {
    const end = performance.now() + PATIENCE;
    do {
      // A timer in the page would be slow: Firefox lets those of a hidden tab run once a second.
      const seen = await this.look();
      if (seen.isAtRest && seen.lastLook !== lastLook) {
        await this.#hear();
        return true;
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    } while (performance.now() < end);
    return false;
  }

  /** Hears all that the desktop was asked for; one that may show nothing was asked for nothing. */
  async #hear(): Promise<void> {
    if (!this.isBlocked) await hearAll(this.desktop, this.browser.ours());
  }

  #moveTo(at: number): void {
    this.clock.moveTo(new Date(at).toISOString());
  }

  #setAlarmsAgain(): Promise<void> {
    return this.browser.ours().evaluate(setAlarmsAgain, undefined);
  }

  async #ringsIn(): Promise<number | null> {
    const { alarms } = await this.look();
    if (alarms.length === 0) return null;
    const at = Math.max(Math.min(...alarms), this.ringsNotBefore);
    return Math.max(0, at - this.now);
  }

  async #ring(at: number): Promise<void> {
    const { lastLook } = await this.look();
    if (at > this.now) this.#moveTo(at);
    this.#lastRing = this.now;
    await this.#setAlarmsAgain();
    let isAnswered = true;
    const isKilled = await this.#until(
      this.#rest(lastLook).then((each) => {
        isAnswered = each;
      }),
    );
    if (isKilled) return;
    if (!isAnswered) this.watching?.fault('the alarm has rung and nobody looked');
    this.watching?.looked();
  }

  /** Waits for something, or for the stop at a call. @returns whether the background was ended there */
  async #until(work: Promise<unknown>): Promise<boolean> {
    const stopped = this.#stopped;
    if (!stopped) {
      await work;
      return false;
    }
    work.catch(() => {});
    // Whatever is asked of a background that has stopped is never answered.
    const progress = await Promise.race([stopped, work.then(() => null)]);
    if (progress === null) return false;
    this.#stopped = null;
    await this.browser.kill();
    await this.look();
    await this.#hear();
    await this.watching?.killed(progress);
    return true;
  }
}
