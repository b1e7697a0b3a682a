import type { Interview } from '../../src/interviews/interview.ts';
import { DEFAULT_SETTINGS, type Timetable } from '../../src/interviews/settings.ts';
import type { Plan, Reminder } from '../../src/interviews/step.ts';
import { isDueNow } from '../../src/interviews/step-state.ts';
import { steps } from '../../src/interviews/steps.ts';

/** More than so many at once are told as one. */
const MOST_AT_ONCE = 3;

const TITLES: Readonly<Record<Reminder['about'], string>> = {
  closingCard: 'Soon: $',
  closingAsk: 'How did it close with $?',
  noteDue: 'Note due: $',
  noteLast: 'Last hours for your note: $',
  callPrepare: 'Get ready to call: $',
  callDue: 'Call $',
  crossOff: 'Cross it off? $',
  // In this week only a note is put off.
  snoozeOver: 'Note due: $',
};

function titleOf({ about }: Reminder, { company }: Interview, { next }: Plan): string {
  const title = TITLES[about].replace('$', company);
  if (next?.channel !== 'email' || !about.startsWith('call')) return title;
  return title.replace('to call', 'to write').replace(/^Call /, 'Write to ');
}

/** What somebody is to be told, worked out from the interviews and the timetable alone. */
export class WeekOracle {
  readonly #timetable: Timetable;
  readonly #interviews = new Map<string, Interview>();
  /** Titles by the reminders that were due at some time. */
  readonly #told = new Map<string, string>();

  constructor(userTimeZone: string) {
    this.#timetable = { ...DEFAULT_SETTINGS, userTimeZone };
  }

  know(interview: Interview): void {
    this.#interviews.set(interview.id, interview);
  }

  #plans(now: string): { interview: Interview; plan: Plan; due: Reminder[] }[] {
    return [...this.#interviews.values()].map((interview) => {
      const plan = steps(interview, this.#timetable, now);
      const due = [...plan.reminders]
        .filter(({ at }) => at <= now)
        .sort((a, b) => (a.at < b.at ? -1 : 1));
      return { interview, plan, due };
    });
  }

  /** Titles of what has come due at this instant: for each interview the latest. */
  tell(now: string): string[] {
    const titles: string[] = [];
    for (const { interview, plan, due } of this.#plans(now)) {
      const latest = due.at(-1);
      if (latest && !this.#told.has(latest.id)) titles.push(titleOf(latest, interview, plan));
      for (const each of due) this.#told.set(each.id, titleOf(each, interview, plan));
    }
    return titles.length > MOST_AT_ONCE ? [`${titles.length} things are due`] : titles;
  }

  /** Titles of all that was told and still holds. */
  standing(now: string): string[] {
    const due = this.#plans(now).flatMap((each) => each.due);
    return due.flatMap(({ id }) => this.#told.get(id) ?? []);
  }

  /** The number on the button. */
  badge(now: string): string {
    const due = this.#plans(now).filter(({ plan }) => plan.next && isDueNow(plan.next)).length;
    return due === 0 ? '' : String(due);
  }
}
