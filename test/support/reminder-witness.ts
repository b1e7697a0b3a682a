import { steps } from '../../src/interviews/steps.ts';
import { sortInterviews } from '../../src/ui/sort-interviews.ts';
import { FakeBackground } from './fake-background.ts';
import type { Engine, Watcher } from './machine-kinds.ts';
import { type Due, ReminderOracle } from './reminder-oracle.ts';
import type { StoryWitness } from './story-parts.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** An instant may matter to the background and change nothing that anybody sees; so many in a row. */
const MOST_HASTE = 3;

/** So many are shown each by itself; more become one. */
const MOST_AT_ONCE = 3;

/**
 * A background without an alarm sets one with its first call: before that a kill leaves nobody who
 * could wake it.
 */
const CALLS_TO_ALARM = 1;

const has = (set: ReadonlySet<string>, ids: readonly string[]): boolean =>
  ids.some((id) => set.has(id));

/**
 * Sees what a user sees, asks `steps` what there should be to see, and writes down every difference.
 * It knows nothing of what the background keeps beside the interviews.
 */
export class ReminderWitness implements Watcher, StoryWitness {
  readonly faults: string[] = [];
  /** How often the things happened that a test of this kind must not do without. */
  readonly seen = { shown: 0, summaries: 0, repeated: 0, cutShort: 0, commands: 0, checks: 0 };
  /** True while nothing has happened that the background could not have noticed. */
  isInformed = false;
  /** By how many milliseconds the clock was set back since the background last looked. */
  setBack = 0;

  readonly machine: FakeBackground;
  readonly oracle: ReminderOracle;
  /** Was on the screen at least once. */
  readonly #shown = new Set<string>();
  /** Shown, and that is written down; or switched off when its time came. */
  readonly #told = new Set<string>();
  /** It may be written down or not: a kill came in between. */
  readonly #unsure = new Set<string>();
  /** Earlier than one that was shown. */
  readonly #passed = new Set<string>();
  /** On the screen, and not written down yet. */
  #open: Due[] = [];
  /** When it was set to ring within the minute, and for nothing, the last times one after the other. */
  #hasty = new Set<number>();

  constructor(start: () => void, engine: Engine, now: number) {
    this.machine = new FakeBackground(start, engine, now, this);
    this.oracle = new ReminderOracle(this.machine);
  }

  fault(text: string): void {
    this.faults.push(`${new Date(this.machine.now).toISOString()} ${text}`);
  }

  #due(): Due[] {
    return this.oracle.due(this.machine.now);
  }

  shown = (id: string, title: string): void => {
    const due = this.#due();
    // Of two that fall on the same instant one may have been told when it still came by itself.
    const open = due.filter(
      ({ latest }) => !latest.every((each) => this.#told.has(each) || this.#passed.has(each)),
    );
    const known = [this.#told, this.#passed, this.#unsure];
    const sure = open.filter(({ latest }) => !known.some((set) => has(set, latest))).length;
    if (!this.oracle.timetable().notifications)
      this.fault(`${id} is shown though all are switched off`);
    if (id.startsWith('summary')) {
      this.seen.summaries += 1;
      const count = Number(/\d+/.exec(title)?.[0]);
      if (count <= MOST_AT_ONCE || count < sure || count > open.length)
        this.fault(`a summary of ${count} where ${sure} to ${open.length} are due`);
      this.#openThese(open);
      return;
    }
    this.seen.shown += 1;
    const own = due.find(({ latest }) => latest.includes(id));
    if (!own) {
      this.fault(`${id} is shown and is not what is due`);
      return;
    }
    if (this.#told.has(id)) this.fault(`${id} is shown a second time`);
    if (this.#passed.has(id)) this.fault(`${id} is shown after a later one`);
    if (this.#shown.has(id)) this.seen.repeated += 1;
    if (sure > MOST_AT_ONCE) this.fault(`${id} is shown by itself where ${sure} are due`);
    this.#openThese([own]);
  };

  #openThese(due: readonly Due[]): void {
    this.#open.push(...due);
    for (const id of due.flatMap(({ latest }) => latest)) this.#shown.add(id);
  }

  #close(due: readonly Due[]): void {
    for (const { latest, earlier } of due) {
      for (const id of latest) this.#told.add(id);
      for (const id of earlier) this.#passed.add(id);
    }
  }

  stored = (): void => {
    this.#close(this.#open);
    this.#open = [];
    // What comes due while they are switched off is passed over in silence.
    if (!this.oracle.timetable().notifications) this.#doubt(this.#due());
  };

  /** What turns up before one that was told is passed over: other settings make other reminders. */
  #passOver(): void {
    for (const { latest, earlier } of this.#due())
      if (has(this.#told, latest)) for (const id of earlier) this.#unsure.add(id);
  }

  killed = (): void => {
    this.isInformed = false;
    if (this.#open.length > 0) this.seen.cutShort += 1;
    this.#doubt(this.#open);
    this.#open = [];
    this.#passOver();
  };

  #doubt(due: readonly Due[]): void {
    for (const id of due.flatMap(({ latest }) => latest)) this.#unsure.add(id);
  }

  rested = (at: 'everything' | 'command'): void => {
    const isOff = !this.oracle.timetable().notifications;
    if (this.#open.length > 0) this.fault('what was shown is not written down');
    this.#passOver();
    this.#countHaste();
    if (at === 'command') return;
    this.isInformed = true;
    this.setBack = 0;
    if (this.machine.isBlocked && !isOff) return;
    if (isOff || this.#unsure.size > 0)
      this.#close(this.#due().filter(({ latest }) => isOff || has(this.#unsure, latest)));
  };

  /** What has to hold whenever the background knows all that there is to know. */
  check(): void {
    const machine = this.machine;
    if (!this.isInformed || !machine.isRunning || !machine.isEnabled) return;
    this.seen.checks += 1;
    if (this.oracle.timetable().notifications && !machine.isBlocked) {
      for (const { latest } of this.#due())
        if (![this.#shown, this.#told, this.#passed, this.#unsure].some((set) => has(set, latest)))
          this.fault(`${latest.join(' or ')} is due and was not shown`);
    }
    const listed = this.oracle.toDo(machine.now);
    if (machine.badge !== (listed === 0 ? '' : String(listed)))
      this.fault(`the badge says "${machine.badge}" and the list has ${listed}`);
    this.#checkAlarm();
  }

  /** Ringing every minute is for a background that could not finish its work. */
  #countHaste(): void {
    const { isBlocked, now } = this.machine;
    const ringsIn = this.machine.alarms.ringsIn() ?? HOUR;
    const isHasty =
      ringsIn <= MINUTE && !isBlocked && !this.oracle.changesBetween(now, now + ringsIn + 1);
    if (!isHasty) this.#hasty = new Set();
    else if (this.#hasty.add(now).size > MOST_HASTE)
      this.fault('the alarm rings every minute and nothing changes');
  }

  /** Nothing may change before the alarm rings: neither what is due nor what is to be shown. */
  #checkAlarm(): void {
    const machine = this.machine;
    const ringsIn = machine.alarms.ringsIn();
    if (machine.alarms.set.size !== 1 || ringsIn === null) {
      this.fault(`there are ${machine.alarms.set.size} alarms`);
      return;
    }
    if (ringsIn > HOUR) this.fault(`the alarm is ${ringsIn / MINUTE} minutes away`);
    const last = machine.now + ringsIn - 1;
    if (last > machine.now && this.oracle.changesBetween(machine.now, last))
      this.fault('something changes before the alarm rings');
  }

  /** The popup lists as many things to do as the badge says. */
  checkList(): void {
    const { badge, now } = this.machine;
    const at = new Date(now).toISOString();
    const { toDo } = sortInterviews(this.oracle.interviews(), (each) =>
      steps(each, this.oracle.timetable(), at),
    );
    if (Number(badge) !== toDo.length)
      this.fault(`the popup lists ${toDo.length}, the badge ${badge}`);
  }

  /** Why no alarm is set; null where nobody could have set one. */
  whyNoAlarm(): string | null {
    const calls = this.machine.callsWithoutAlarm;
    return calls !== null && calls < CALLS_TO_ALARM ? null : 'no alarm is left to wake anybody';
  }
}
