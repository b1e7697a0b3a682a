import type { AlarmInfo } from './fake-extension-api.ts';

const MINUTE = 60_000;

export interface Alarm {
  readonly name: string;
  readonly scheduledTime: number;
  readonly periodInMinutes?: number;
}

/** Alarms in memory. They ring by a clock that need not be the one that people see. */
export class FakeAlarms {
  readonly set = new Map<string, Alarm>();
  readonly #ringsAt = new Map<string, number>();

  /**
   * @param now the clock that people see
   * @param counted the one by which alarms ring
   */
  constructor(
    readonly now: () => number,
    readonly counted: () => number,
  ) {}

  create(name: string, { when, delayInMinutes, periodInMinutes }: AlarmInfo): void {
    const delay = (delayInMinutes ?? periodInMinutes ?? 0) * MINUTE;
    const scheduledTime = when ?? this.now() + delay;
    const period = periodInMinutes === undefined ? {} : { periodInMinutes };
    this.set.set(name, { name, scheduledTime, ...period });
    this.#ringsAt.set(name, this.counted() + scheduledTime - this.now());
  }

  clear(name: string): boolean {
    this.#ringsAt.delete(name);
    return this.set.delete(name);
  }

  lose(): void {
    this.set.clear();
    this.#ringsAt.clear();
  }

  /** In how many milliseconds the first one rings if the machine stays awake; null: never. */
  ringsIn(): number | null {
    const times = [...this.#ringsAt.values()].map((at) => Math.max(0, at - this.counted()));
    return times.length === 0 ? null : Math.min(...times);
  }

  /** Those that ring now: one that does not repeat is used up before anybody hears it. */
  takeRinging(): Alarm[] {
    const ringing = [...this.set.values()].filter(
      ({ name }) => (this.#ringsAt.get(name) ?? 0) <= this.counted(),
    );
    for (const { name, periodInMinutes } of ringing) {
      if (periodInMinutes === undefined) this.clear(name);
      else this.create(name, { delayInMinutes: periodInMinutes, periodInMinutes });
    }
    return ringing;
  }
}
