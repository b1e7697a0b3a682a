import { EMPTY_CLOSING } from '../../src/interviews/closing.ts';
import type { Interview } from '../../src/interviews/interview.ts';
import { makeInterview } from '../support/make-interview.ts';
import { named } from './show.tsx';

const SENT_AT = '2026-02-21T08:00:00.000Z';
const [ANNA] = makeInterview().people;

/** To be called today: yesterday was their hiring date. */
export const HALDEN = named('call', 'Halden', {
  startsAt: '2026-02-20T13:00:00.000Z',
  people: [{ ...ANNA, phone: '(030) 1234-567' }] as Interview['people'],
  closing: {
    ...EMPTY_CLOSING,
    recordedAt: '2026-02-20T15:00:00.000Z',
    strongPoints: ['Fast reports'],
    hiringDate: '2026-03-11',
    permission: 'yes',
  },
  notes: [
    {
      id: 'n1',
      personIds: ['p1'],
      startedAt: SENT_AT,
      sentAt: SENT_AT,
      promise: null,
      text: '',
      pending: null,
    },
  ],
});
