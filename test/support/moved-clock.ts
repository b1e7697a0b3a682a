import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Alarms, Browser } from 'webextension-polyfill';

const SOURCE = join(import.meta.dirname, 'moved-clock.c');

/**
 * The wall clock of one browser, in all its processes. It runs on by itself; `moveTo` makes it jump.
 * Timers and performance.now() stay as they are.
 */
export class MovedClock {
  readonly #folder: string;
  readonly #library: string;
  readonly #file: number;
  #offsetMs = 0;

  private constructor(folder: string, library: string) {
    this.#folder = folder;
    this.#library = library;
    this.#file = openSync(join(folder, 'offset'), 'w');
  }

  /**
   * A clock that says this instant now. Undefined, with a line that says why, where there can be
   * none: off Linux, or without a C compiler (Debian: gcc, libc6-dev).
   */
  static start(instant: string): MovedClock | undefined {
    if (process.platform !== 'linux') {
      console.warn("A browser's clock can be moved on Linux only.");
      return undefined;
    }
    const folder = mkdtempSync(join(tmpdir(), 'afterword-clock-'));
    const library = join(folder, 'moved-clock.so');
    try {
      const words = ['-shared', '-fPIC', '-O2', '-o', library, SOURCE];
      execFileSync('cc', words, { stdio: 'pipe' });
    } catch (error) {
      console.warn(`A browser's clock cannot be moved without a C compiler: ${error}`);
      rmSync(folder, { recursive: true });
      return undefined;
    }
    const clock = new MovedClock(folder, library);
    clock.moveTo(instant);
    return clock;
  }

  /** What the browser is started with. */
  get env(): Readonly<Record<string, string>> {
    return { LD_PRELOAD: this.#library, MOVED_CLOCK: join(this.#folder, 'offset') };
  }

  /** What the browser's clock says, in milliseconds. */
  now(): number {
    return Date.now() + this.#offsetMs;
  }

  /** Sets the clock, forwards or back. */
  moveTo(instant: string): void {
    this.#offsetMs = Date.parse(instant) - Date.now();
    const offset = Buffer.alloc(8);
    offset.writeBigInt64LE(BigInt(this.#offsetMs) * 1_000_000n);
    // In place: the browser has mapped this very file.
    writeSync(this.#file, offset, 0, offset.length, 0);
  }

  /** Once the browser has ended. */
  remove(): void {
    closeSync(this.#file);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/**
 * Runs in a page of the extension after each `moveTo`. Browsers turn an alarm's time into a delay when
 * it is set: set again for the same time, it is compared with the clock as it is now.
 */
export async function setAlarmsAgain(): Promise<void> {
  const { alarms } = (globalThis as unknown as Record<'browser' | 'chrome', Browser>)[
    'browser' in globalThis ? 'browser' : 'chrome'
  ];
  for (const { name, scheduledTime, periodInMinutes } of await alarms.getAll()) {
    const again: Alarms.CreateAlarmInfoType = { when: scheduledTime };
    if (periodInMinutes) again.periodInMinutes = periodInMinutes;
    await alarms.create(name, again);
  }
}
