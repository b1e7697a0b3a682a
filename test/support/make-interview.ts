import { EMPTY_CLOSING } from '../../src/interviews/closing.ts';
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
    calendar: null,
    office: null,
    patience: null,
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
    remark: '',
    closing: EMPTY_CLOSING,
    notes: [],
    calls: [],
    outcome: 'open',
    outcomeAt: null,
    startDate: null,
    snooze: null,
    createdAt: '2026-03-09T08:00:00.000Z',
    updatedAt: '2026-03-09T08:00:00.000Z',
    removedAt: null,
    ...changes,
  };
}
