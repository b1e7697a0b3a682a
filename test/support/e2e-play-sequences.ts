import type { Desktop } from './e2e-desktop.ts';
import type { SequenceBrowser } from './e2e-sequence-browser.ts';
import { type Dear, SequenceMachine } from './e2e-sequence-machine.ts';
import { SequenceWitness } from './e2e-sequence-witness.ts';
import type { MovedClock } from './moved-clock.ts';
import type { Deed } from './reminder-actions.ts';
import { ReminderStory } from './reminder-story.ts';

const DAY = 24 * 3_600_000;

/** Each sequence begins so long after the one before, so that no clock is set back in between. */
const DAYS_APART = 60;

/** The popup is opened after every third sequence. */
const LIST_EVERY = 3;

interface Parts {
  readonly browser: SequenceBrowser;
  readonly clock: MovedClock;
  readonly desktop: Desktop;
}

/** Plays sequences one after the other in one browser, whose store is emptied in between. */
export class PlayedSequences {
  /** How often happened what a test of this kind must not do without. */
  readonly totals = { shown: 0, summaries: 0, repeated: 0, checks: 0, lists: 0, kills: 0 };
  readonly kills = new Map<string, number>();
  readonly dear: Partial<Record<Dear, number>> = {};
  #index = 0;
  readonly #start: number;

  /** @param most how often what is dear may be done in all, spread over so many sequences */
  constructor(
    readonly parts: Parts,
    readonly most: Readonly<Record<Dear, number>>,
    readonly count: number,
  ) {
    this.#start = parts.clock.now();
  }

  /** @returns what went wrong and what was played, or null */
  async play(deeds: readonly Deed[], zone: string): Promise<string | null> {
    const { browser, clock, desktop } = this.parts;
    const day = this.#start + this.#index * DAYS_APART * DAY;
    clock.moveTo(new Date(Math.max(day, clock.now() + DAY)).toISOString());
    await browser.empty();
    desktop.clear();
    const machine = new SequenceMachine(browser, clock, desktop, this.zone ?? zone, (what) =>
      this.#afford(what),
    );
    const witness = new SequenceWitness(machine);
    const story = new ReminderStory(witness, `s${this.#index}`);
    const played: string[] = [];
    try {
      for (const deed of deeds) {
        played.push(JSON.stringify(deed));
        await story.do(deed);
        if (witness.faults.length > 0) return this.#tell(witness, played);
      }
      played.push('settle');
      await story.settle();
      await machine.set({ isBlocked: false });
      await story.settle();
      if (this.#index % LIST_EVERY === 0) await witness.checkList();
      return witness.faults.length > 0 ? this.#tell(witness, played) : null;
    } catch (error) {
      return this.#tell(witness, [...played, String(error)]);
    } finally {
      this.zone = machine.zone;
      this.#index += 1;
      this.#count(machine, witness);
    }
  }

  /** The zone in which the browser was started last. */
  private zone: string | undefined;

  #afford(what: Dear): boolean {
    const done = this.dear[what] ?? 0;
    if (done >= Math.ceil((this.most[what] * (this.#index + 1)) / this.count)) return false;
    this.dear[what] = done + 1;
    return true;
  }

  #tell({ faults }: SequenceWitness, played: readonly string[]): string {
    return [`sequence ${this.#index}:`, ...played, ...faults].join('\n');
  }

  #count(machine: SequenceMachine, { seen }: SequenceWitness): void {
    const { commands: _, ...others } = seen;
    for (const [name, times] of machine.kills) {
      this.kills.set(name, (this.kills.get(name) ?? 0) + times);
      this.totals.kills += times;
    }
    for (const [name, times] of Object.entries(others)) {
      this.totals[name as keyof typeof others] += times;
    }
  }
}
