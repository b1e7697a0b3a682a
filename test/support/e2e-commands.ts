import type { Command } from '../../src/interviews/command.ts';

const HOUR = 3_600_000;

/** No hour of the day holds a reminder back: tests run by night, too. */
export const NEVER_QUIET = { quietFrom: '00:00', quietUntil: '00:00' };

/** The instant so many hours from now; negative: ago. */
export function hoursFromNow(hours: number): string {
  return new Date(Date.now() + hours * HOUR).toISOString();
}

/** When an interview began whose closing is asked about in so many seconds: 30 minutes after its end. */
export function askedAboutIn(seconds: number): string {
  return hoursFromNow(-1.5 + seconds / 3_600);
}

/**
 * Tracks an interview of three days ago, whose note is overdue whatever the time of day and zone:
 * it is due on the next morning and late after 48 hours.
 */
export function trackOverdue(
  id: string,
  changes: Partial<Extract<Command, { type: 'interview.track' }>['fields']> = {},
): Extract<Command, { type: 'interview.track' }> {
  return {
    type: 'interview.track',
    id,
    fields: {
      company: 'Brightwater',
      position: 'Data analyst',
      startsAt: hoursFromNow(-72),
      durationMinutes: 60,
      timeZone: 'Europe/Berlin',
      people: [{ name: 'Anna Okafor', email: 'anna.okafor@brightwater.example' }],
      ...changes,
    },
    closing: null,
    mailHost: 'mail.google.com',
    noteId: null,
  };
}

/** Tracks an interview in ten days: nothing is to be done for it yet, and nothing is shown. */
export function trackAhead(id: string): ReturnType<typeof trackOverdue> {
  return trackOverdue(id, { startsAt: hoursFromNow(240) });
}
