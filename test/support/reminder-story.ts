import type { Command } from '../../src/interviews/command.ts';
import type { Interview } from '../../src/interviews/interview.ts';
import { stepIdOf } from '../../src/interviews/snooze.ts';
import type { Action, Deed, InterviewAction } from './reminder-actions.ts';
import type { StoryMachine, StoryWitness } from './story-parts.ts';

const MINUTE = 60_000;
const HOUR = 60;
const DAY = 24 * HOUR;

const CLOSING = {
  strongPoints: ['Reads logs'],
  permission: 'yes',
  reminderSaid: true,
} as const;

/** Does to a machine what the actions say, as its user would. */
export class ReminderStory {
  #ids = 0;

  readonly machine: StoryMachine;

  /** @param prefix makes ids differ from those of other stories that one browser has seen */
  constructor(
    readonly witness: StoryWitness,
    readonly prefix = '',
  ) {
    this.machine = witness.machine;
  }

  /** Does one thing, with all that comes of it. */
  async do({ action, kill }: Deed): Promise<void> {
    if (kill) await this.machine.killAt(kill);
    await this.#act(action);
    if (kill) await this.machine.endAtRest();
    await this.witness.check();
  }

  /** Lets everything come to rest: the alarm has to ring within the hour, and then all is well. */
  async settle(): Promise<void> {
    const { machine, witness } = this;
    await machine.endAtRest();
    const ringsIn = await machine.alarms.ringsIn();
    const why = ringsIn === null ? witness.whyNoAlarm() : null;
    if (why) return witness.fault(why);
    if (ringsIn !== null && ringsIn > HOUR * MINUTE + witness.setBack)
      return witness.fault(`the alarm is ${ringsIn / MINUTE} minutes away`);
    if (ringsIn === null) await machine.send({ type: 'reconcile' });
    else await machine.pass(ringsIn);
    await witness.check();
    if (witness.isInformed) await witness.checkList();
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

  #fields(id: string, startsAt: string) {
    return {
      // A desktop is shown no ids: by its name a notification is known.
      company: `Brightwater ${id}`,
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
      const id = `${this.prefix}i${this.#ids}`;
      await this.#command({
        type: 'interview.track',
        id,
        fields: this.#fields(id, this.#instant(startsIn)),
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
        if (action.dismiss) await machine.dismiss();
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
        return machine.setClockBack(action.minutes * MINUTE);
      case 'zone':
        witness.isInformed = false;
        return machine.set({ zone: action.zone });
      case 'block':
        return machine.set({ isBlocked: true });
      case 'unblock':
        witness.isInformed = witness.isInformed && !machine.isBlocked;
        return machine.set({ isBlocked: false });
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
    const moments = witness.oracle.interviews().flatMap((interview) => {
      const { next, reminders } = witness.oracle.planOf(interview, machine.now);
      const own = next ? [next.due, next.deadline, next.snoozedUntil] : [];
      return [...own, ...reminders.map(({ at }) => at)].map((at) => Date.parse(at ?? ''));
    });
    const ahead = moments.filter((at) => at > machine.now);
    if (ahead.length === 0) return;
    const duration = Math.max(0, Math.min(...ahead) + by * MINUTE - machine.now);
    if (awake && duration < 6 * HOUR * MINUTE) return machine.pass(duration);
    return machine.restart(duration);
  }

  #find(which: number): Interview | undefined {
    const interviews = this.witness.oracle.interviews();
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
          fields: this.#fields(id, new Date(startsAt).toISOString()),
        };
      }
      case 'snooze': {
        const { next } = witness.oracle.planOf(interview, machine.now);
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
