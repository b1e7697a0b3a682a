import { beforeEach, describe, expect, it } from 'vitest';
import { draftMessage } from '../../src/background/draft-message.ts';
import type { Interview } from '../../src/interviews/interview.ts';
import type { Template } from '../../src/interviews/template.ts';
import { installFakeBrowser, storedInterviews } from '../dom/fake-browser.ts';
import { NEXT_DAY } from '../support/drafting-context.ts';
import { makeInterview } from '../support/make-interview.ts';
import { makeTemplate } from '../support/make-template.ts';

const closing = { ...makeInterview().closing, hiringDate: '2026-03-19' };
const KNOWN = makeInterview({ closing });

function keep(interview: Interview, template: Template): void {
  const stored = { ...storedInterviews(interview), [`template/${template.id}`]: template };
  installFakeBrowser({ stored });
}

function draft(templateId: string | null) {
  const emails = ['anna@brightwater.example'];
  const how = { language: 'en', register: 'plain', templateId } as const;
  return draftMessage({ type: 'note.draft', id: 'i1', emails, ...how }, NEXT_DAY);
}

async function promiseOf(body: string, interview = KNOWN) {
  keep(interview, makeTemplate({ body }));
  const answer = await draft('t1');
  return answer.ok ? answer.promise : answer;
}

describe('a note in the user’s own words', () => {
  beforeEach(() => keep(KNOWN, makeTemplate()));

  it('promises the day that it names', async () => {
    expect(await promiseOf('Thank you. I will call you on {{callDay}}.')).toBe('2026-03-20');
    expect(await promiseOf('Thank you. I will call you on Monday 16 March.')).toBe('2026-03-16');
  });

  it('promises nothing where it names no day for a call', async () => {
    expect(await promiseOf('Thank you for {{interviewDay}}.')).toBeNull();
    expect(await promiseOf('Thank you. You decide by {{hiringDay}}.')).toBeNull();
    const lost = { ...KNOWN, outcome: 'declined' } as const;
    expect(await promiseOf('Thank you for your word of {{today}}.', lost)).toBeNull();
  });

  it('is filled with the facts', async () => {
    expect(await draft('t1')).toMatchObject({
      subject: 'Thank you: Data analyst',
      lines: ['Dear Anna,', '', 'thank you for Tuesday 10 March.'],
    });
  });

  it('is none where the template has gone', async () => {
    expect(await draft('t9')).toEqual({ ok: false });
  });
});

describe('a note in Afterword’s words', () => {
  it('promises the proposed day', async () => {
    keep(KNOWN, makeTemplate());
    expect(await draft(null)).toMatchObject({ ok: true, promise: '2026-03-20' });
  });
});
