import { expect } from 'vitest';
import type { CommandAnswer, Request } from '../../src/data/protocol.ts';
import type { Desktop } from './e2e-desktop.ts';
import { ACTS, FROM, HOME, UNTIL } from './e2e-week.ts';
import { WeekOracle } from './e2e-week-oracle.ts';
import type { MovedClock } from './moved-clock.ts';

/** What the walk asks of a browser with the extension. */
export interface WeekBrowser {
  ask(request: Request): Promise<unknown>;
  /** Ends the background, whatever it is doing. */
  kill(): Promise<void>;
  /** To be called after the clock has jumped. */
  setAlarmsAgain(): Promise<void>;
  alarms(): Promise<{ readonly scheduledTime: number }[]>;
  badge(): Promise<string>;
}

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;

/** By when a background that has been woken is at work, in milliseconds. */
const WORKING = 40;

/** A ring can be lost with the background that it was for, and the next one with it: so late at most. */
const MINUTES_LATE = 3;

/** How long each ring is given, in milliseconds. */
const RING_PATIENCE = 2_000;

/** When the background is killed, if it is; most often where it matters most. */
const KILLS = ['never', 'before', 'during', 'during', 'during', 'after'] as const;

/** Mulberry32: the same numbers from 0 to 1 for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const instantOf = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** Walks through the week from one moment at which something is due to the next. */
export class WeekWalk {
  readonly #oracle = new WeekOracle(HOME);
  readonly #random: () => number;
  /** What was shown and looked at. */
  #seen = 0;
  /** What may be shown once more: the background may have died before it had noted it down. */
  #mayRepeat: string[] = [];

  constructor(
    readonly browser: WeekBrowser,
    readonly clock: MovedClock,
    readonly desktop: Desktop,
    seed: number,
  ) {
    this.#random = randomFrom(seed);
  }

  async walk(): Promise<void> {
    for (let at = Date.parse(FROM); at <= Date.parse(UNTIL); at += QUARTER) {
      const now = instantOf(at);
      const due = this.#oracle.tell(now);
      if (due.length > 0) await this.#ringAt(at, due);
      const acts = ACTS.filter((act) => act.at === now);
      if (acts.length === 0) continue;
      await this.#moveTo(at);
      for (const { command } of acts) {
        const answer = (await this.browser.ask({ type: 'command', command })) as CommandAnswer;
        if (!answer.ok) throw new Error(`Refused: ${JSON.stringify(answer)}`);
        this.#oracle.know(answer.interview);
      }
      await this.#expectOnly(this.#oracle.tell(now), now);
      await this.#expectScreen(now);
    }
  }

  /** Moves the clock, never back, and lets the alarm ring if its time has come. */
  async #moveTo(at: number): Promise<void> {
    if (at > this.clock.now()) this.clock.moveTo(instantOf(at));
    await this.browser.setAlarmsAgain();
  }

  async #ringAt(at: number, due: readonly string[]): Promise<void> {
    const kill = KILLS[Math.floor(this.#random() * KILLS.length)];
    await this.#moveTo(at - MINUTE);
    await this.#expectOnly([], instantOf(at - MINUTE));
    if (kill === 'before') await this.browser.kill();
    await this.#moveTo(at);
    if (kill === 'during') {
      await new Promise((resolve) => setTimeout(resolve, this.#random() * WORKING));
      await this.browser.kill();
      this.#mayRepeat.push(...due);
      await this.#ringOn(at, due);
    }
    await this.#waitFor(due, `${instantOf(at)}, killed ${kill}`);
    if (kill === 'after') {
      await this.browser.kill();
      this.#mayRepeat.push(...due);
    }
    await this.#expectOnly(due, instantOf(at));
    await this.#expectScreen(instantOf(at));
  }

  /** The alarm may have rung in vain, or in part: it goes on ringing, once a minute. */
  async #ringOn(at: number, due: readonly string[]): Promise<void> {
    for (let minute = 1; minute <= MINUTES_LATE; minute += 1) {
      await this.#moveTo(at + minute * MINUTE);
      const isShown = await this.#waitFor(due, '', RING_PATIENCE).then(
        () => true,
        () => false,
      );
      if (isShown) return;
    }
  }

  #sinceSeen(): string[] {
    return this.desktop
      .notified()
      .slice(this.#seen)
      .map(({ summary }) => summary);
  }

  async #waitFor(due: readonly string[], message: string, timeout = 20_000): Promise<void> {
    await expect
      .poll(() => this.#sinceSeen(), { message, timeout, interval: 10 })
      .toEqual(expect.arrayContaining([...due]));
  }

  /** Once the background has done what it had to, it has shown this since and nothing else. */
  async #expectOnly(due: readonly string[], now: string): Promise<void> {
    await this.#waitFor(due, now);
    await this.browser.ask({ type: 'reconcile' });
    const shown = this.#sinceSeen();
    this.#seen += shown.length;
    for (const title of due) shown.splice(shown.indexOf(title), 1);
    expect(
      shown.filter((title) => !this.#mayRepeat.includes(title)),
      `too much at ${now}`,
    ).toEqual([]);
    this.#mayRepeat = [];
  }

  /** Screen, number and alarm say the same as the plans. */
  async #expectScreen(now: string): Promise<void> {
    const titles = (): string[] => this.desktop.onScreen().map(({ summary }) => summary);
    const single = (): string[] => titles().filter((title) => !title.endsWith('things are due'));
    await expect
      .poll(single, { message: now })
      .toSatisfy((all: string[]) => all.every((one) => this.#oracle.standing(now).includes(one)));
    expect(new Set(titles()).size, `one of each at ${now}`).toBe(titles().length);
    await expect.poll(() => this.browser.badge(), { message: now }).toBe(this.#oracle.badge(now));
    const [alarm, ...others] = await this.browser.alarms();
    expect(others).toEqual([]);
    expect(alarm?.scheduledTime).toBeGreaterThan(this.clock.now() - MINUTE);
    expect(alarm?.scheduledTime).toBeLessThanOrEqual(this.clock.now() + 60 * MINUTE);
  }
}
