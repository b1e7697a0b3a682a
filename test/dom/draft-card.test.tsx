import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { openInterviewsStore } from '../../src/data/interviews-store.ts';
import type { Interview } from '../../src/interviews/interview.ts';
import type { Template } from '../../src/interviews/template.ts';
import { Page } from '../../src/page/page.tsx';
import '../../src/page/page.css';
import { makeTemplate } from '../support/make-template.ts';
import { type FakeOptions, installFakeBrowser, storedInterviews } from './fake-browser.ts';
import { atFixedTime, expectAccessible, named, show } from './show.tsx';

const startsAt = '2026-03-11T13:00:00.000Z';
const OWN = makeTemplate({ id: 't1', name: 'Short and sweet', body: 'Hello {{firstName}}.' });
const LATE = makeTemplate({ id: 't2', name: 'Sorry', purpose: 'late' });
const CHASING = makeTemplate({ id: 't3', name: 'Any news', purpose: 'follow-up', language: 'de' });

function open(changes: Partial<Interview>, templates: Template[], options: FakeOptions = {}) {
  location.hash = '#/interview/i7';
  const kept = templates.map((each) => [`template/${each.id}`, each]);
  const interview = named('i7', 'Tidewater', { mailHost: '', startsAt, ...changes });
  const stored = { ...storedInterviews(interview), ...Object.fromEntries(kept) };
  installFakeBrowser({ stored, ...options });
  show(<Page store={openInterviewsStore()} />);
}

const choice = () => page.getByLabelText('Words', { exact: true });
const offered = () =>
  [...(choice().element() as HTMLSelectElement).options].map(({ label }) => label);

describe('the words for a message', () => {
  atFixedTime();
  beforeEach(() => page.viewport(900, 800));

  it('are the user’s own where a template fits, and it says what for', async () => {
    open({}, [OWN, LATE, CHASING]);
    await expect.element(page.getByText(/^Dear Anna Okafor/)).toBeVisible();
    await expect.element(choice()).toBeVisible();
    expect(offered()).toEqual(['Afterword’s words', 'Short and sweet · Thank-you note']);
    await choice().selectOptions('t1');
    await expect.element(page.getByText('Hello Anna.')).toBeVisible();
    await expect.element(page.getByText('Thank you: Data analyst')).toBeVisible();
    await expectAccessible();
    await choice().selectOptions('Afterword’s words');
    await expect.element(page.getByText(/^Dear Anna Okafor/)).toBeVisible();
  });

  it('of a follow-up e-mail have templates of their own', async () => {
    const closing = {
      ...named('i7', '').closing,
      permission: 'email-only',
      recordedAt: startsAt,
    } as const;
    const sent = {
      id: 'n1',
      personIds: ['p1'],
      startedAt: '2026-03-03T09:00:00.000Z',
      sentAt: '2026-03-03T09:00:00.000Z',
      promise: '2026-03-12',
      text: '',
      pending: null,
    };
    open({ startsAt: '2026-03-02T13:00:00.000Z', closing, notes: [sent] }, [OWN, LATE, CHASING]);
    await expect.element(choice()).toBeVisible();
    expect(offered()).toEqual(['Afterword’s words', 'Any news · Follow-up e-mail']);
    await choice().selectOptions('t3');
    await expect.element(page.getByText(/^Dear Anna,/)).toHaveAttribute('lang', 'de');
  });

  it('have no choice where there is none', async () => {
    open({}, [LATE, CHASING]);
    await expect.element(page.getByText(/^Dear Anna Okafor/)).toBeVisible();
    await expect.element(choice()).not.toBeInTheDocument();
  });
});
