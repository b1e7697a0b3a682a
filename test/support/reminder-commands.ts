import fc from 'fast-check';
import type { Command } from '../../src/interviews/command.ts';
import type { Interview } from '../../src/interviews/interview.ts';
import { stepIdOf } from '../../src/interviews/snooze.ts';
import type { FakeBackground, Kill } from './fake-background.ts';
import type { ReminderWitness } from './reminder-witness.ts';

const MINUTE = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;

const few = (min: number, max: number) => fc.integer({ min, max });
const which = few(0, 4);
const pick = fc.constantFrom;

/** Minutes, hours or days; whole fives, so that they meet what is due as well. */
const span = fc.oneof(
  few(1, 11).map((n) => n * 5),
  few(1, 6).map((n) => n * HOUR),
);
const longSpan = fc.oneof(
  span,
  few(1, 12).map((n) => n * DAY + 30),
);

export const add = fc.record({
  do: fc.constant('add' as const),
  count: pick(1, 1, 1, 1, 2, 4),
  /** Minutes from now; behind it lies what is told only afterwards. */
  startsIn: fc.oneof(
    few(-10, 30).map((n) => n * 30),
    few(-9, 2).map((n) => n * DAY + HOUR),
  ),
  hiringIn: pick(null, null, 0, 3, 8),
});

export const action = fc.oneof(
  { weight: 3, arbitrary: add },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('edit' as const), which, by: pick(-DAY, -60, 30, DAY) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: pick('closing', 'start', 'sent', 'pending', 'call', 'cross-off', 'reopen', 'offer'),
      which,
      days: pick(null, 1, 4, 9),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: pick('remove', 'restore', 'undo'), which }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('snooze' as const), which, minutes: span }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('tick' as const),
      minutes: span,
      dismiss: fc.boolean(),
    }),
  },
  /** Until shortly before or after the next instant at which something changes. */
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('next' as const),
      by: pick(-1, 0, 1),
      awake: few(0, 1),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: pick('restart', 'disable'), minutes: longSpan }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: pick('update', 'block', 'unblock', 'popup', 'settle') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('sleep' as const),
      minutes: longSpan,
      noticed: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('back' as const), minutes: span }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('zone' as const),
      zone: pick('Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati', 'Australia/Lord_Howe'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('settings' as const),
      settings: pick<object[]>(
        { notifications: false },
        { notifications: true },
        { noteTime: '10:15' },
        { quietFrom: '07:00' },
        { closingMinutesBefore: 200, noteLastHours: 30 },
      ),
    }),
  },
);
export type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;
type InterviewAction = Extract<Action, { which: number }>;

/** What is done, and at which of the calls to the browser that come of it the background is killed. */
export interface Deed {
  readonly action: Action;
  readonly kill: Kill | null;
}

const isDone = fc.boolean();
export const kill: fc.Arbitrary<Kill> = fc.oneof(
  fc.record({ call: pick('any' as const), nth: few(1, 40), isDone }),
  fc.record({ call: pick('store', 'notify', 'setAlarm'), nth: few(1, 3), isDone }),
);

const CLOSING = {
  strongPoints: ['Reads logs'],
  permission: 'yes',
  reminderSaid: true,
} as const;

/** Does to a machine what the actions say, as its user would. */
export class ReminderStory {
  #ids = 0;

  constructor(
    readonly machine: FakeBackground,
    readonly witness: ReminderWitness,
  ) {}

  /** Does one thing, with all that comes of it. */
  async do({ action, kill }: Deed): Promise<void> {
    if (kill) this.machine.killAt(kill);
    await this.#act(action);
    if (kill) this.machine.endAtRest();
    this.witness.check();
  }

  /** Lets everything come to rest: the alarm has to ring within the hour, and then all is well. */
  async settle(): Promise<void> {
    const { machine, witness } = this;
    machine.endAtRest();
    const ringsIn = machine.ringsIn();
    const why = ringsIn === null ? witness.whyNoAlarm() : null;
    if (why) return witness.fault(why);
    if (ringsIn !== null && ringsIn > HOUR * MINUTE + witness.setBack)
      return witness.fault(`the alarm is ${ringsIn / MINUTE} minutes away`);
    if (ringsIn === null) await machine.send({ type: 'reconcile' });
    else await machine.pass(ringsIn);
    witness.check();
    if (witness.isInformed) witness.checkList();
  }

  #date(days: number): string {
    return new Date(this.machine.now + days * DAY * MINUTE).toISOString().slice(0, 10);
  }

  #instant(minutes: number): string {
    const at = this.machine.now + minutes * MINUTE;
    return new Date(Math.floor(at / MINUTE) * MINUTE).toISOString();
  }

  async #command(command: Command): Promise<void> {
    const answer = await this.machine.send({ type: 'command', command });
    if ((answer as { ok?: boolean } | undefined)?.ok) this.witness.seen.commands += 1;
  }

  #fields(startsAt: string) {
    return {
      company: 'Brightwater',
      position: 'Data analyst',
      startsAt,
      durationMinutes: 60,
      timeZone: 'Europe/Berlin',
      people: [{ name: 'Anna Okafor', email: 'anna@brightwater.example' }],
    };
  }

  async #add({ count, startsIn, hiringIn }: Extract<Action, { do: 'add' }>): Promise<void> {
    for (let each = 0; each < count; each += 1) {
      this.#ids += 1;
      await this.#command({
        type: 'interview.track',
        id: `i${this.#ids}`,
        fields: this.#fields(this.#instant(startsIn)),
        closing: hiringIn === null ? null : { ...CLOSING, hiringDate: this.#date(hiringIn) },
        mailHost: '',
        noteId: null,
      });
    }
  }

  async #act(action: Action): Promise<void> {
    const { machine, witness } = this;
    switch (action.do) {
      case 'add':
        return this.#add(action);
      case 'tick':
        if (action.dismiss) machine.onScreen.clear();
        return machine.pass(action.minutes * MINUTE);
      case 'next':
        return this.#goToNext(action);
      case 'restart':
        return machine.restart(action.minutes * MINUTE);
      case 'disable':
        witness.isInformed = false;
        return machine.disable(action.minutes * MINUTE);
      case 'update':
        return machine.install('update');
      case 'sleep':
        witness.isInformed = false;
        return machine.sleep(action.minutes * MINUTE, action.noticed);
      case 'back':
        witness.isInformed = false;
        witness.setBack += action.minutes * MINUTE;
        machine.setClockBack(action.minutes * MINUTE);
        return;
      case 'zone':
        witness.isInformed = false;
        machine.zone = action.zone;
        return;
      case 'block':
        machine.isBlocked = true;
        return;
      case 'unblock':
        witness.isInformed = witness.isInformed && !machine.isBlocked;
        machine.isBlocked = false;
        return;
      case 'popup':
        await machine.send({ type: 'reconcile' });
        return;
      case 'settle':
        return this.settle();
      case 'settings':
        await machine.send({ type: 'settings.change', settings: action.settings });
        return;
      default:
        return this.#change(action);
    }
  }

  /** To just before, at or just after the next instant at which something changes. */
  async #goToNext({ by, awake }: Extract<Action, { do: 'next' }>): Promise<void> {
    const { machine, witness } = this;
    const timetable = witness.timetable();
    const moments = witness.interviews().flatMap((interview) => {
      const { next, reminders } = witness.planOf(interview, timetable, machine.now);
      const own = next ? [next.due, next.deadline, next.snoozedUntil] : [];
      return [...own, ...reminders.map(({ at }) => at)].map((at) => Date.parse(at ?? ''));
    });
    const ahead = moments.filter((at) => at > machine.now);
    if (ahead.length === 0) return;
    const duration = Math.max(0, Math.min(...ahead) + by * MINUTE - machine.now);
    if (awake && duration < 12 * HOUR * MINUTE) return machine.pass(duration);
    return machine.restart(duration);
  }

  #find(which: number): Interview | undefined {
    const interviews = this.witness.interviews();
    return interviews[which % interviews.length];
  }

  async #change(action: InterviewAction): Promise<void> {
    const interview = this.#find(action.which);
    if (!interview) return;
    const { id, revision } = interview;
    if (action.do === 'undo') {
      await this.machine.send({ type: 'undo', id, revision });
      return;
    }
    const command = this.#commandFor(action, interview);
    if (command) await this.#command(command);
  }

  #commandFor(action: InterviewAction, interview: Interview): Command | null {
    const { id } = interview;
    const { machine, witness } = this;
    const day = 'days' in action && action.days !== null ? this.#date(action.days) : null;
    this.#ids += 1;
    const noteId = interview.notes.find(({ sentAt }) => sentAt === null)?.id ?? `n${this.#ids}`;
    const note = { id, noteId, emails: [], promise: day };
    switch (action.do) {
      case 'edit': {
        const startsAt = Date.parse(interview.startsAt) + action.by * MINUTE;
        return {
          type: 'interview.edit',
          id,
          fields: this.#fields(new Date(startsAt).toISOString()),
        };
      }
      case 'snooze': {
        const { next } = witness.planOf(interview, witness.timetable(), machine.now);
        const until = this.#instant(action.minutes);
        return next && { type: 'step.snooze', id, stepId: stepIdOf(next), until };
      }
      case 'remove':
        return { type: 'interview.remove', id };
      case 'restore':
        return { type: 'interview.restore', id };
      case 'closing':
        return { type: 'closing.record', id, closing: { ...CLOSING, hiringDate: day } };
      case 'start':
        return { type: 'note.start', id, noteId, emails: [] };
      case 'sent':
        return { type: 'note.sent', ...note };
      case 'pending':
        return { type: 'note.pending', ...note, why: day === null ? 'unsure' : 'scheduled' };
      case 'call': {
        const told = {
          outcome: day === null ? 'no-answer' : 'call-back',
          callBackOn: day,
        } as const;
        return {
          type: 'call.logged',
          id,
          callId: `c${this.#ids}`,
          channel: 'phone',
          ...told,
          remark: '',
        };
      }
      case 'cross-off':
        return { type: 'outcome.set', id, outcome: 'crossed-off' };
      case 'reopen':
        return { type: 'outcome.set', id, outcome: 'open' };
      case 'offer':
        return { type: 'outcome.set', id, outcome: 'offer' };
      case 'undo':
        return null;
    }
  }
}
