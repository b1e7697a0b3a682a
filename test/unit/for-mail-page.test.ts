import { describe, expect, it } from 'vitest';
import { interviewForMail } from '../../src/background/for-mail-page.ts';
import { EMPTY_CLOSING } from '../../src/interviews/closing.ts';
import { makeInterview } from '../support/make-interview.ts';

const SECRET = 'Between us';

describe('an interview as a mail page may know it', () => {
  it('has nothing of what was confided, and no number', () => {
    const interview = makeInterview({
      remark: SECRET,
      people: [
        { id: 'p1', name: 'Anna', email: 'anna@b.example', phone: SECRET, role: '', detail: '' },
      ],
      closing: { ...EMPTY_CLOSING, doubts: SECRET, promised: SECRET },
      calls: [
        {
          ...{ id: 'c1', at: '2026-03-20T09:00:00.000Z', channel: 'phone', outcome: 'reached' },
          ...{ callBackOn: null, newHiringDate: null, remark: SECRET },
        },
      ],
    });
    const told = interviewForMail(interview);
    expect(JSON.stringify(told)).not.toContain(SECRET);
    expect(told).toMatchObject({ company: interview.company, people: [{ name: 'Anna' }] });
  });
});
