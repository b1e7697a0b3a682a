import { expect, it } from 'vitest';
import { isExpired } from '../../src/interviews/bin.ts';
import { makeInterview } from '../support/make-interview.ts';

it('keeps removed interviews for 30 days, and others for ever', () => {
  const interviews = [
    makeInterview({ id: 'kept', startsAt: '2020-01-01T10:00:00.000Z' }),
    makeInterview({ id: 'fresh', removedAt: '2026-03-02T10:00:00.000Z' }),
    makeInterview({ id: 'old', removedAt: '2026-02-28T10:00:00.000Z' }),
  ];
  const expired = interviews.filter((each) => isExpired(each, '2026-03-31T10:00:00.000Z'));
  expect(expired.map(({ id }) => id)).toEqual(['old']);
});
