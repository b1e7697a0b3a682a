import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { type InterviewRecord, keyOf } from '../../src/data/interview-record.ts';
import { openInterviewsStore } from '../../src/data/interviews-store.ts';
import { EMPTY_CLOSING } from '../../src/interviews/closing.ts';
import type { Interview } from '../../src/interviews/interview.ts';
import { Page } from '../../src/page/page.tsx';
import '../../src/page/page.css';
import { installFakeBrowser, storedInterviews } from './fake-browser.ts';
import { button, field } from './find-named.ts';
import { atFixedTime, expectAccessible, named, show } from './show.tsx';

function open(hash: string, stored: Record<string, unknown> = {}) {
  location.hash = hash;
  const fake = installFakeBrowser({ stored });
  show(<Page store={openInterviewsStore()} />);
  return fake;
}

const saved = () => expect.element(page.getByText('Saved', { exact: true })).toBeVisible();

describe('the settings', () => {
  atFixedTime();
  beforeEach(() => {
    location.hash = '#/';
  });

  it('fill three numbers by how patient one is', async () => {
    const { stored } = open('#/settings');
    const patience = field('How patient you are');
    const days = [
      'If they named no date, call after',
      'No answer: ask once more after',
      'Still no answer: “Cross it off?” after',
    ].map(field);
    const expectDays = async (...values: number[]) => {
      for (const [at, value] of values.entries()) {
        await expect.element(days[at] as never).toHaveValue(value);
      }
    };
    await expect.element(patience).toHaveDisplayValue('Usual');
    await expectDays(7, 5, 5);
    await patience.selectOptions('Patient: public service');
    await expectDays(20, 10, 15);
    await saved();
    const patient = { callAfterDays: 20, againAfterDays: 10, crossOffAfterDays: 15 };
    expect(stored.get('settings')).toEqual(patient);
    await days[1]?.fill('9');
    await expect.element(patience).toHaveDisplayValue('Your own numbers');
    await saved();
    expect(stored.get('settings')).toEqual({ ...patient, againAfterDays: 9 });
    await patience.selectOptions('Quick: a small company');
    await expectDays(5, 5, 3);
    await expect.element(patience).not.toHaveTextContent('Your own numbers');
    await expectAccessible();
  });

  it('fill weekend and holidays by country', async () => {
    const { stored } = open('#/settings');
    const settings = () => stored.get('settings') as { publicHolidays: string[] };
    const country = field('Where employers are');
    await expect.element(country).toHaveDisplayValue('No country');
    await country.selectOptions('Germany');
    await field('Part of the country').selectOptions('Bayern');
    await saved();
    expect(settings()).toMatchObject({ country: 'DE', region: 'BY', weekend: [0, 6] });
    expect(settings().publicHolidays).toContain('2026-06-04');
    expect(settings().publicHolidays).toContain('2026-10-03');
    expect(settings().publicHolidays).not.toContain('2026-01-06');
    await expect.element(field('Your holidays')).toHaveValue('');
    await expectAccessible();

    await field('Part of the country').selectOptions('The whole country');
    await saved();
    expect(settings()).toMatchObject({ country: 'DE', region: '' });
    expect(settings().publicHolidays).not.toContain('2026-06-04');

    await country.selectOptions('Saudi Arabia');
    await saved();
    expect(settings()).toMatchObject({ country: 'SA', region: '', weekend: [5, 6] });
    expect(settings().publicHolidays).toContain('2026-09-23');
    await expect.element(field('Part of the country')).not.toBeInTheDocument();
    await expect.element(field('Friday')).toBeChecked();
    await expect.element(field('Saturday')).toBeChecked();
    await expect.element(field('Sunday')).not.toBeChecked();

    await country.selectOptions('No country');
    await saved();
    expect(settings()).toMatchObject({ country: '', publicHolidays: [], weekend: [0, 6] });
  });

  it('keep quiet hours, and refuse half a time', async () => {
    const { stored } = open('#/settings');
    const from = field('No reminders from');
    await expect.element(from).toHaveValue('22:00');
    await expect.element(from).toHaveAccessibleDescription(/too late by then still comes/);
    await expect.element(field('Reminders again from')).toHaveValue('07:00');
    await from.fill('21:30');
    await field('Reminders again from').fill('08:00');
    await saved();
    expect(stored.get('settings')).toEqual({ quietFrom: '21:30', quietUntil: '08:00' });
    await from.fill('');
    await expect.element(from).toHaveAccessibleDescription(/Which time of day\?/);
    expect(stored.get('settings')).toMatchObject({ quietFrom: '21:30' });
    await expectAccessible();
  });

  it('keep who calls, and from which number', async () => {
    const { stored } = open('#/settings');
    await field('Your name').fill('Robin Vale');
    await field('Your number').fill('030 7654321');
    await saved();
    expect(stored.get('settings')).toEqual({ userName: 'Robin Vale', userPhone: '030 7654321' });
    await field('Your name').fill('R'.repeat(2_000));
    await expect.element(field('Your name')).toHaveAccessibleDescription(/too long/);
    expect(stored.get('settings')).toMatchObject({ userName: 'Robin Vale' });
  });
});

describe('an interview with a country, hours and a pace of its own', () => {
  atFixedTime();

  const SENT_AT = '2026-03-11T08:00:00.000Z';
  const NOTE = { id: 'n1', personIds: ['p1'], promise: null, text: '', pending: null };
  const INTERVIEW = named('i7', 'Tidewater', {
    startsAt: '2026-03-10T13:00:00.000Z',
    closing: { ...EMPTY_CLOSING, recordedAt: '2026-03-10T15:00:00.000Z', hiringDate: '2026-03-12' },
    notes: [{ ...NOTE, startedAt: SENT_AT, sentAt: SENT_AT }],
  });
  const edit = async (changes: Partial<Interview> = {}) => {
    const fake = open('#/interview/i7', storedInterviews({ ...INTERVIEW, ...changes }));
    await button('Change: The interview').click();
    await page.getByText('More', { exact: true }).click();
    const record = () => (fake.stored.get(keyOf('i7')) as InterviewRecord).interview;
    return { ...fake, record };
  };
  const save = async () => {
    await button('Save').click();
    await expect.element(page.getByText('Changes saved.')).toBeVisible();
  };

  it('keeps to them: the call moves to a day on which they work', async () => {
    const { record } = await edit();
    await expect
      .element(page.getByRole('heading', { name: 'Call tomorrow', exact: true }))
      .toBeVisible();
    const country = field('Where they work');
    await expect.element(country).toHaveDisplayValue('As in the settings');
    await country.selectOptions('Saudi Arabia');
    await field('How long to wait').selectOptions('Patient: public service');
    await field('They have hours of their own').click();
    await expect.element(field('Their office opens at')).toHaveValue('09:00');
    await field('Their office opens at').fill('07:30');
    await field('Their office closes at').fill('15:00');
    await expectAccessible();
    await save();
    expect(record()).toMatchObject({
      calendar: { country: 'SA', region: '', weekend: [5, 6] },
      office: { opens: '07:30', closes: '15:00' },
      patience: 'public-service',
    });
    expect(record().calendar?.holidays).toContain('2026-09-23');
    await expect
      .element(page.getByRole('heading', { name: 'Call on Sunday 15 March', exact: true }))
      .toBeVisible();
  });

  it('goes back to the settings', async () => {
    const { record } = await edit({
      calendar: { country: 'SA', region: '', weekend: [5, 6], holidays: [] },
      office: { opens: '07:30', closes: '15:00' },
      patience: 'quick',
    });
    await expect.element(field('Where they work')).toHaveDisplayValue('Saudi Arabia');
    await field('Where they work').selectOptions('As in the settings');
    await field('They have hours of their own').click();
    await field('How long to wait').selectOptions('As in the settings');
    await save();
    expect(record()).toMatchObject({ calendar: null, office: null, patience: null });
  });

  it('refuses in words hours that end before they begin', async () => {
    const { record } = await edit();
    await field('They have hours of their own').click();
    await field('Their office closes at').fill('08:00');
    await button('Save').click();
    const opens = field('Their office opens at');
    await expect.element(opens).toHaveAccessibleDescription(/They open before they close\./);
    await expect.element(opens).toHaveFocus();
    expect(record().office).toBeNull();
    await expectAccessible();
    await opens.fill('07:00');
    await save();
    expect(record().office).toEqual({ opens: '07:00', closes: '08:00' });
  });

  it('says that it would be after the day on which they decide', async () => {
    const { record } = await edit();
    await field('Date of the interview').fill('2026-03-13');
    await button('Save').click();
    const date = field('Date of the interview');
    await expect
      .element(date)
      .toHaveAccessibleDescription(
        /Their hiring date is Thursday 12 March\. This is before the interview\./,
      );
    await expect.element(date).toHaveFocus();
    expect(record().startsAt).toBe(INTERVIEW.startsAt);
  });
});
