import type { Call, Interview } from '../../src/interviews/interview.ts';
import { hoursFromNow } from './e2e-commands.ts';
import { makeInterview } from './make-interview.ts';

/** A stored record, as the background would have written it some days ago. */
export function storedRecord(id: string, changes: Partial<Interview>): Record<string, unknown> {
  const interview = makeInterview({ ...changes, id });
  return {
    [`interview/${id}`]: {
      interview,
      past: [{ at: interview.createdAt, type: 'interview.track', before: null }],
    },
  };
}

const daysAgo = (days: number): string => hoursFromNow(-24 * days);

function voicemail(id: string, days: number): Call {
  const at = daysAgo(days);
  return {
    id,
    at,
    channel: 'phone',
    outcome: 'voicemail',
    callBackOn: null,
    newHiringDate: null,
    remark: '',
  };
}

/** One interview for each thing that can be to do, whatever the day on which the test runs. */
export function oneOfEach(): Record<string, unknown> {
  const at = (days: number) => ({ startsAt: daysAgo(days), createdAt: daysAgo(days + 1) });
  const sent = {
    sentAt: daysAgo(29),
    startedAt: daysAgo(29),
    promise: null,
    text: '',
    pending: null,
    personIds: ['p1'],
  };
  return {
    ...storedRecord('closing', { ...at(0.1), company: 'Alder Labs' }),
    ...storedRecord('note', { ...at(3), company: 'Brightwater' }),
    ...storedRecord('call', { ...at(30), company: 'Cobalt', notes: [{ id: 'n1', ...sent }] }),
    ...storedRecord('crossOff', {
      ...at(90),
      company: 'Dunmore',
      calls: [voicemail('c1', 60), voicemail('c2', 40)],
    }),
    ...storedRecord('ahead', { ...at(-10), company: 'Elmfield' }),
    ...storedRecord('over', { ...at(50), company: 'Foxglove', outcome: 'declined' }),
  };
}
