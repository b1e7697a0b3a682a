import { isInterviewKey, parseRecord } from '../../src/data/interview-record.ts';
import { readTimetable } from '../../src/data/read-timetable.ts';
import { SETTINGS_KEY } from '../../src/data/settings-record.ts';
import type { Interview } from '../../src/interviews/interview.ts';
import type { Timetable } from '../../src/interviews/settings.ts';
import type { Plan } from '../../src/interviews/step.ts';
import { isDueNow } from '../../src/interviews/step-state.ts';
import { steps } from '../../src/interviews/steps.ts';
import { fromText } from '../../src/platform/record-text.ts';
import type { FakeBackground } from './fake-background.ts';

/** What an interview reminds of at one moment. */
export interface Due {
  /** The latest of those whose time has come; several where they fall on the same instant. */
  readonly latest: readonly string[];
  /** Earlier ones: once a later one is shown, nobody misses them. */
  readonly earlier: readonly string[];
}

/** What there is to do by the interviews and settings as they are stored, and by `steps` alone. */
export class ReminderOracle {
  readonly #read = new Map<string, Interview | null>();
  readonly #plans = new Map<Timetable, Map<string, Plan>>();
  readonly #timetables = new Map<string, Timetable>();

  constructor(readonly machine: Pick<FakeBackground, 'local' | 'zone'>) {}

  interviews(): Interview[] {
    const found: Interview[] = [];
    for (const [key, text] of this.machine.local) {
      if (!isInterviewKey(key)) continue;
      const known = this.#read.get(text);
      const interview =
        known === undefined
          ? (parseRecord(key, fromText(JSON.parse(text)))?.interview ?? null)
          : known;
      this.#read.set(text, interview);
      if (interview) found.push(interview);
    }
    return found;
  }

  timetable(): Timetable {
    const { local, zone } = this.machine;
    const text = local.get(SETTINGS_KEY) ?? '{}';
    const known = this.#timetables.get(zone + text) ?? {
      ...readTimetable(fromText(JSON.parse(text))).timetable,
      userTimeZone: zone,
    };
    this.#timetables.set(zone + text, known);
    return known;
  }

  planOf(interview: Interview, at: number): Plan {
    const timetable = this.timetable();
    const plans = this.#plans.get(timetable) ?? new Map<string, Plan>();
    this.#plans.set(timetable, plans);
    const key = `${interview.id} ${interview.revision} ${at}`;
    const plan = plans.get(key) ?? steps(interview, timetable, new Date(at).toISOString());
    plans.set(key, plan);
    return plan;
  }

  /** Of each interview that has any, the reminders whose time has come. */
  due(at: number): Due[] {
    const now = new Date(at).toISOString();
    return this.interviews().flatMap((interview): Due[] => {
      const due = this.planOf(interview, at).reminders.filter((reminder) => reminder.at <= now);
      const times = due.map((reminder) => reminder.at).sort();
      const last = times.at(-1) ?? '';
      const latest = due.filter((reminder) => reminder.at === last).map(({ id }) => id);
      const earlier = due.filter((reminder) => reminder.at < last).map(({ id }) => id);
      return due.length === 0 ? [] : [{ latest, earlier }];
    });
  }

  /** How many interviews have a step that is due. */
  toDo(at: number): number {
    const plans = this.interviews().map((interview) => this.planOf(interview, at));
    return plans.filter(({ next }) => next !== null && isDueNow(next)).length;
  }

  /** True where a user would notice a difference, though nobody has done anything in between. */
  changesBetween(from: number, until: number): boolean {
    const stateAt = (at: number): string => JSON.stringify([this.toDo(at), this.due(at)]);
    return stateAt(from) !== stateAt(until);
  }
}
