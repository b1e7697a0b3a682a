import './temporal.ts';
import type { ClosingFields, Command } from '../../src/interviews/command.ts';
import { trackOverdue } from './e2e-commands.ts';

const BERLIN = 'Europe/Berlin';
const NEW_YORK = 'America/New_York';

/** The zone of whoever looks for work. */
export const HOME = BERLIN;

/** When a zone's clocks say it in the week in which Europe's are put forward. */
function inMarch(day: number, clock: string, zone = HOME): string {
  const date = `2027-03-${day}`;
  const { epochMilliseconds } = Temporal.ZonedDateTime.from(`${date}T${clock}[${zone}]`);
  return new Date(epochMilliseconds).toISOString();
}

/** From Wednesday to Wednesday; on Sunday the clocks change. */
export const FROM = inMarch(24, '08:00');
export const UNTIL = inMarch(31, '20:00');

/** What the user does, and when: all at a quarter of an hour. */
export interface Act {
  readonly at: string;
  readonly command: Command;
}

function closedWith(fields: Partial<ClosingFields>): ClosingFields {
  return {
    strongPoints: [],
    hiringDate: null,
    permission: 'yes',
    reminderSaid: true,
    ...fields,
  };
}

interface Met {
  readonly day: number;
  readonly clock: string;
  readonly zone?: string;
  /** Left out: still to be asked about. Once it is known, the note is written along with it. */
  readonly closing?: Partial<ClosingFields>;
}

const noteTo = (company: string): string => `note-to-${company}`;

/** Companies are told apart by their names; ids are the same in small letters. */
function track(company: string, { day, clock, zone = HOME, closing }: Met): Command {
  const startsAt = inMarch(day, clock, zone);
  const tracked = trackOverdue(company.toLowerCase(), { company, startsAt, timeZone: zone });
  if (!closing) return tracked;
  return { ...tracked, closing: closedWith(closing), noteId: noteTo(company) };
}

function sendNote(company: string, promise: string | null): Command {
  const id = company.toLowerCase();
  return { type: 'note.sent', id, noteId: noteTo(company), emails: [], promise };
}

const actsAt = (at: string, commands: readonly Command[]): Act[] =>
  commands.map((command) => ({ at, command }));

/**
 * Four interviews on one day, whose notes are due on one morning; two of the days before whose calls
 * fall into the week, one of them over the ocean; one on a Saturday night; one note that is put off,
 * and then sent; one job that is lost.
 */
export const ACTS: readonly Act[] = [
  ...actsAt(FROM, [
    track('Alder', { day: 24, clock: '10:00' }),
    track('Birch', { day: 24, clock: '14:00' }),
    track('Cedar', { day: 24, clock: '14:00' }),
    track('Dogwood', { day: 24, clock: '12:30', zone: NEW_YORK }),
    track('Elm', {
      day: 22,
      clock: '14:00',
      zone: NEW_YORK,
      closing: { hiringDate: '2027-03-29' },
    }),
    sendNote('Elm', '2027-03-30'),
    track('Fir', {
      day: 23,
      clock: '10:00',
      closing: { hiringDate: '2027-03-24', hiringDateKind: 'week', permission: 'email-only' },
    }),
    sendNote('Fir', null),
    track('Gum', { day: 27, clock: '21:30' }),
    track('Hazel', { day: 25, clock: '16:00' }),
  ]),
  ...actsAt(inMarch(26, '09:30'), [
    {
      type: 'step.snooze',
      id: 'hazel',
      stepId: `note:do:${inMarch(26, '09:00')}`,
      until: inMarch(26, '17:15'),
    },
  ]),
  ...actsAt(inMarch(27, '12:30'), [sendNote('Hazel', '2027-03-31')]),
  ...actsAt(inMarch(28, '10:00'), [{ type: 'outcome.set', id: 'alder', outcome: 'declined' }]),
];
