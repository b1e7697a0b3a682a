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
  readonly dear = new Map<Dear, number>();
  #index = 0;
  /** What is dear was done in this sequence. */
  #isSpent = false;
  /** The zone in which the browser was started last. */
  #zone: string | undefined;
  readonly #start: number;

  constructor(readonly parts: Parts) {
    this.#start = parts.clock.now();
  }

  /**
   * @param dear what is done for real in this sequence, once; where it comes otherwise, time passes
   * @param zone in which the browser was started first
   * @returns what went wrong and what was played, or null
   */
  async play(deeds: readonly Deed[], dear: Dear | null, zone: string): Promise<string | null> {
    const { browser, clock, desktop } = this.parts;
    const day = this.#start + this.#index * DAYS_APART * DAY;
    clock.moveTo(new Date(Math.max(day, clock.now() + DAY)).toISOString());
    await browser.empty();
    desktop.clear();
    this.#isSpent = false;
    const machine = new SequenceMachine(browser, clock, desktop, this.#zone ?? zone, (what) =>
      this.#afford(what, dear),
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
      await machine.set({ isBlocked: false });
      witness.opensPopup = this.#index % LIST_EVERY === 0;
      await story.settle();
      return witness.faults.length > 0 ? this.#tell(witness, played) : null;
    } catch (error) {
      return this.#tell(witness, [...played, String(error)]);
    } finally {
      this.#zone = machine.zone;
      this.#index += 1;
      this.#count(machine, witness);
    }
  }

  #afford(what: Dear, dear: Dear | null): boolean {
    if (what !== dear || this.#isSpent) return false;
    this.#isSpent = true;
    this.dear.set(what, (this.dear.get(what) ?? 0) + 1);
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
