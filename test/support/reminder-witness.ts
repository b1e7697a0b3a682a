import { parseRecord } from '../../src/data/interview-record.ts';
import { readTimetable } from '../../src/data/read-timetable.ts';
import { SETTINGS_KEY } from '../../src/data/settings-record.ts';
import type { Interview } from '../../src/interviews/interview.ts';
import type { Timetable } from '../../src/interviews/settings.ts';
import type { Plan } from '../../src/interviews/step.ts';
import { isDueNow } from '../../src/interviews/step-state.ts';
import { steps } from '../../src/interviews/steps.ts';
import { sortInterviews } from '../../src/ui/sort-interviews.ts';
import type { FakeBackground, Watcher } from './fake-background.ts';

const HOUR = 3_600_000;

/** So many are shown each by itself; more become one. */
const MOST_AT_ONCE = 3;

/**
 * A background without an alarm sets one within so many calls, some of which are made at once by
 * others at its start; until then a kill leaves nobody who could wake it.
 */
const CALLS_TO_ALARM = 8;

/** What an interview reminds of at one moment. */
interface Due {
  readonly interviewId: string;
  /** The latest of those whose time has come; several where they fall on the same instant. */
  readonly latest: readonly string[];
  /** Earlier ones: once a later one is shown, nobody misses them. */
  readonly earlier: readonly string[];
}

const has = (set: ReadonlySet<string>, ids: readonly string[]): boolean =>
  ids.some((id) => set.has(id));

/**
 * Sees what a user sees, asks `steps` what there should be to see, and writes down every difference.
 * It knows nothing of what the background keeps beside the interviews.
 */
export class ReminderWitness implements Watcher {
  readonly faults: string[] = [];
  /** How often the things happened that a test of this kind must not do without. */
  readonly seen = { shown: 0, summaries: 0, repeated: 0, cutShort: 0, commands: 0, checks: 0 };
  /** True while nothing has happened that the background could not have noticed. */
  isInformed = false;
  /** By how many milliseconds the clock was set back since the background last looked. */
  setBack = 0;

  machine: FakeBackground | null = null;
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
  readonly #read = new Map<string, Interview | null>();
  readonly #plans = new Map<Timetable, Map<string, Plan>>();
  readonly #timetables = new Map<string, Timetable>();

  #machine(): FakeBackground {
    if (!this.machine) throw new Error('There is no machine to look at.');
    return this.machine;
  }

  fault(text: string): void {
    this.faults.push(`${new Date(this.#machine().now).toISOString()} ${text}`);
  }

  /** The interviews as they are stored. */
  interviews(): Interview[] {
    const found: Interview[] = [];
    for (const [key, text] of this.#machine().local) {
      if (!key.startsWith('interview/')) continue;
      const known = this.#read.get(text);
      const interview =
        known === undefined ? (parseRecord(key, JSON.parse(text))?.interview ?? null) : known;
      this.#read.set(text, interview);
      if (interview) found.push(interview);
    }
    return found;
  }

  timetable(): Timetable {
    const { local, zone } = this.#machine();
    const text = local.get(SETTINGS_KEY) ?? '{}';
    const known = this.#timetables.get(zone + text) ?? readTimetable(JSON.parse(text)).timetable;
    this.#timetables.set(zone + text, known);
    return known;
  }

  planOf(interview: Interview, timetable: Timetable, at: number): Plan {
    const plans = this.#plans.get(timetable) ?? new Map<string, Plan>();
    this.#plans.set(timetable, plans);
    const key = `${interview.id} ${interview.revision} ${at}`;
    const plan = plans.get(key) ?? steps(interview, timetable, new Date(at).toISOString());
    plans.set(key, plan);
    return plan;
  }

  #due(at = this.#machine().now): Due[] {
    const timetable = this.timetable();
    const now = new Date(at).toISOString();
    return this.interviews().flatMap((interview): Due[] => {
      const { reminders } = this.planOf(interview, timetable, at);
      const due = reminders.filter((reminder) => reminder.at <= now);
      const last = due
        .map((reminder) => reminder.at)
        .sort()
        .at(-1);
      if (last === undefined) return [];
      const latest = due.filter((reminder) => reminder.at === last).map(({ id }) => id);
      const earlier = due.filter((reminder) => reminder.at < last).map(({ id }) => id);
      return [{ interviewId: interview.id, latest, earlier }];
    });
  }

  shown = (id: string, title: string): void => {
    const due = this.#due();
    const open = due.filter(({ latest }) => !has(this.#told, latest) && !has(this.#passed, latest));
    const sure = open.filter(({ latest }) => !has(this.#unsure, latest)).length;
    if (!this.timetable().notifications) this.fault(`${id} is shown though all are switched off`);
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
    if (!this.timetable().notifications) this.#doubt(this.#due());
  };

  killed = (): void => {
    this.isInformed = false;
    if (this.#open.length > 0) this.seen.cutShort += 1;
    this.#doubt(this.#open);
    this.#open = [];
  };

  #doubt(due: readonly Due[]): void {
    for (const id of due.flatMap(({ latest }) => latest)) this.#unsure.add(id);
  }

  rested = (at: 'everything' | 'command'): void => {
    const isOff = !this.timetable().notifications;
    if (this.#open.length > 0) this.fault('what was shown is not written down');
    if (at === 'command') return;
    this.isInformed = true;
    this.setBack = 0;
    if (this.#machine().isBlocked && !isOff) return;
    if (isOff || this.#unsure.size > 0)
      this.#close(this.#due().filter(({ latest }) => isOff || has(this.#unsure, latest)));
  };

  /** What has to hold whenever the background knows all that there is to know. */
  check(): void {
    const machine = this.#machine();
    if (!this.isInformed || !machine.isRunning || !machine.isEnabled) return;
    this.seen.checks += 1;
    const timetable = this.timetable();
    if (timetable.notifications && !machine.isBlocked) {
      for (const { latest } of this.#due())
        if (![this.#shown, this.#told, this.#passed, this.#unsure].some((set) => has(set, latest)))
          this.fault(`${latest.join(' or ')} is due and was not shown`);
    }
    const plans = this.interviews().map((each) => this.planOf(each, timetable, machine.now));
    const listed = plans.filter(({ next }) => next !== null && isDueNow(next)).length;
    if (machine.badge !== (listed === 0 ? '' : String(listed)))
      this.fault(`the badge says "${machine.badge}" and the list has ${listed}`);
    this.#checkAlarm(timetable);
  }

  /** Nothing may change before the alarm rings: neither what is due nor what is to be shown. */
  #checkAlarm(timetable: Timetable): void {
    const machine = this.#machine();
    const ringsIn = machine.ringsIn();
    if (machine.alarms.size !== 1 || ringsIn === null) {
      this.fault(`there are ${machine.alarms.size} alarms`);
      return;
    }
    if (ringsIn > HOUR) this.fault(`the alarm is ${ringsIn / 60_000} minutes away`);
    const state = (at: number): string => {
      const plans = this.interviews().map((each) => this.planOf(each, timetable, at));
      const due = plans.map(({ next }) => next !== null && isDueNow(next));
      return JSON.stringify([due, this.#due(at)]);
    };
    const last = machine.now + ringsIn - 1;
    if (last > machine.now && state(machine.now) !== state(last))
      this.fault('something changes before the alarm rings');
  }

  /** The popup lists as many things to do as the badge says. */
  checkList(): void {
    const { badge, now } = this.#machine();
    const at = new Date(now).toISOString();
    const { toDo } = sortInterviews(this.interviews(), this.timetable(), at);
    if (Number(badge) !== toDo.length)
      this.fault(`the popup lists ${toDo.length}, the badge ${badge}`);
  }

  /** Why no alarm is set; null where nobody could have set one. */
  whyNoAlarm(): string | null {
    const calls = this.#machine().callsWithoutAlarm;
    return calls !== null && calls < CALLS_TO_ALARM ? null : 'no alarm is left to wake anybody';
  }
}
