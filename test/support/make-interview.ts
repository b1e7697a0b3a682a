import type { Interview } from '../../src/interviews/interview.ts';

/** A tracked interview of Tuesday 10 March 2026, 14:00 in Berlin, with one person met. */
export function makeInterview(changes: Partial<Interview> = {}): Interview {
  return {
    id: 'i1',
    revision: 1,
    company: 'Brightwater',
    position: 'Data analyst',
    startsAt: '2026-03-10T13:00:00.000Z',
    durationMinutes: 60,
    timeZone: 'Europe/Berlin',
    mailHost: 'mail.google.com',
    people: [
      {
        id: 'p1',
        name: 'Anna Okafor',
        email: 'anna@brightwater.example',
        phone: '',
        role: '',
        detail: '',
      },
    ],
    closing: {
      recordedAt: null,
      strongPoints: [],
      hiringDate: null,
      permission: 'not-asked',
      reminderSaid: false,
    },
    notes: [],
    calls: [],
    outcome: 'open',
    createdAt: '2026-03-09T08:00:00.000Z',
    updatedAt: '2026-03-09T08:00:00.000Z',
    removedAt: null,
    ...changes,
  };
}
