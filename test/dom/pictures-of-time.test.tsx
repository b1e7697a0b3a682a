import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openInterviewsStore } from '../../src/data/interviews-store.ts';
import { EMPTY_CLOSING } from '../../src/interviews/closing.ts';
import { Page } from '../../src/page/page.tsx';
import '../../src/page/page.css';
import '../../src/page/calendar-strip/calendar-strip.css';
import '../../src/views/timeline/timeline.css';
import { type FakeOptions, installFakeBrowser, storedInterviews } from './fake-browser.ts';
import { atFixedTime, expectAccessible, named, show } from './show.tsx';

const NOTE = {
  id: 'n1',
  personIds: ['p1'],
  startedAt: '2026-03-11T08:00:00.000Z',
  sentAt: '2026-03-11T08:10:00.000Z',
  promise: '2026-03-13',
  text: '',
  pending: null,
};
const recorded = { ...EMPTY_CLOSING, recordedAt: '2026-03-10T15:00:00.000Z' };
const brightwater = named('i1', 'Brightwater', {
  closing: { ...recorded, hiringDate: '2026-03-23' },
  notes: [{ ...NOTE, promise: '2026-03-24' }],
});
const promised = named('i2', 'Cobalt', { closing: recorded, notes: [NOTE] });
const halden = named('i3', 'Halden', { startsAt: '2026-03-13T13:00:00.000Z' });

function open(hash: string, options: FakeOptions): void {
  location.hash = hash;
  installFakeBrowser(options);
  show(<Page store={openInterviewsStore()} />);
}

const stored = storedInterviews(brightwater, promised, halden);
/** The words of an element that a screen reader gets. */
function readAloud(element: Element): string | undefined {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden]')) hidden.remove();
  return copy.textContent?.replace(/\s+/g, ' ').trim();
}

const day = (name: RegExp) => page.getByRole('toolbar').getByRole('button', { name });

describe('the next two weeks', () => {
  atFixedTime();
  beforeEach(() => {
    document.documentElement.dir = 'ltr';
  });

  it('names each day with all that falls on it', async () => {
    open('#/', { stored });
    const bar = page.getByRole('toolbar', { name: 'The next two weeks' });
    await expect.element(bar.getByRole('button').nth(13)).toBeVisible();
    const names = bar.getByRole('button').elements().map(readAloud);
    expect(names).toHaveLength(14);
    expect(names.slice(0, 3)).toEqual([
      'Today, Thursday 12 March: nothing',
      'Friday 13 March: 2 things. Call Cobalt, as promised and Interview: Halden',
      'Saturday 14 March, a day off: 1 thing. Note to Halden',
    ]);
    expect(names[11]).toBe('Monday 23 March: 1 thing. Hiring date: Brightwater');
    await expectAccessible();
  });

  it('is one stop of the Tab key, and arrows, Home and End lead through it', async () => {
    open('#/', { stored });
    const first = day(/12 March/);
    await expect.element(first).toHaveAttribute('tabindex', '0');
    (first.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    await expect.element(day(/13 March/)).toHaveFocus();
    await userEvent.keyboard('{End}');
    await expect.element(day(/25 March/)).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{Home}{ArrowLeft}');
    await expect.element(first).toHaveFocus();
    const stops = document.querySelectorAll('[role=toolbar] [tabindex="0"]');
    expect(stops).toHaveLength(1);
  });

  it('turns round where one writes from right to left', async () => {
    document.documentElement.dir = 'rtl';
    open('#/', { stored, direction: 'rtl' });
    await expect.element(day(/12 March/)).toBeVisible();
    (day(/12 March/).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(day(/13 March/)).toHaveFocus();
    const [one, other] = [day(/12 March/), day(/13 March/)].map((each) =>
      each.element().getBoundingClientRect(),
    );
    expect(other?.right).toBeLessThanOrEqual(one?.left ?? 0);
  });

  it('shows what falls on a day that is pressed, with the way there and back', async () => {
    open('#/', { stored });
    await day(/13 March/).click();
    await expect.element(day(/13 March/)).toHaveAttribute('aria-expanded', 'true');
    const list = page.getByRole('region', { name: 'Friday 13 March' });
    await expect.element(list.getByText('9:30')).toBeVisible();
    await expectAccessible();
    await list.getByRole('link', { name: 'Interview: Halden' }).click();
    await expect.element(page.getByRole('heading', { name: 'Halden', level: 1 })).toBeVisible();
    await page.getByRole('button', { name: 'Back to the list' }).click();
    await expect.element(list.getByText('Interview: Halden')).toBeVisible();
    await day(/13 March/).click();
    await expect.element(list).not.toBeInTheDocument();
  });

  it('stays calm where nothing is planned, and stays away where there is no interview', async () => {
    open('#/', { stored: storedInterviews({ ...brightwater, outcome: 'declined' }) });
    await expect
      .element(page.getByText('Nothing is planned for the next two weeks.'))
      .toBeVisible();
    await expect.element(page.getByRole('toolbar')).not.toBeInTheDocument();
    open('#/', {});
    await expect.element(page.getByText('After the interview comes the afterword')).toBeVisible();
    await expect.element(page.getByText('The next two weeks')).not.toBeInTheDocument();
  });

  it('never makes a narrow page scroll sideways', async () => {
    await page.viewport(320, 640);
    open('#/', { stored });
    await day(/13 March/).click();
    await expect.element(page.getByRole('link', { name: 'Interview: Halden' })).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await page.viewport(800, 640);
  });
});

describe('the timeline of an interview', () => {
  atFixedTime();
  const read = () =>
    page
      .getByRole('list')
      .elements()
      .filter((list) => list.classList.contains('timeline'))
      .flatMap((list) => [...list.children])
      .map(readAloud);

  it('tells everything in order, with the day also where it is not shown again', async () => {
    open('#/interview/i1', { stored });
    await expect.element(page.getByRole('heading', { name: 'Timeline' })).toBeVisible();
    expect(read()).toEqual([
      'Tue 10 Mar 14:00Interview With Anna Okafor',
      'Tue 10 Mar 16:00You wrote down how it closed',
      'Wed 11 Mar 9:10Note sent to Anna Okafor It names Tuesday 24 March for the call.',
      'Thu 12 Mar 10:00Now',
      'Mon 23 Mar Their hiring date',
      'Tue 24 Mar 9:30Call',
    ]);
    const now = document.querySelector('[aria-current=time]');
    expect(now?.textContent).toContain('Now');
    await expect.element(page.getByText('11 days')).toBeVisible();
    await expectAccessible();
  });

  it('says what is late in a word, and follows what is done', async () => {
    open('#/interview/i4', {
      stored: storedInterviews(named('i4', 'Dunmore', { startsAt: '2026-03-09T13:00:00.000Z' })),
    });
    await expect.element(page.getByRole('heading', { name: 'Timeline' })).toBeVisible();
    expect(read()[1]).toBe('Tue 10 Mar 9:00Thank-you note Overdue');
    await page.getByRole('button', { name: 'I sent it' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => read()[1]).toMatch(/^Thu 12 Mar 10:00Note sent to Anna/);
  });

  it('stands beside the rest where there is room, and below it where there is not', async () => {
    const places = () =>
      ['Timeline', 'The interview'].map((name) =>
        page.getByRole('heading', { name, exact: true }).element().getBoundingClientRect(),
      );
    await page.viewport(1280, 800);
    open('#/interview/i1', { stored });
    await expect.element(page.getByRole('heading', { name: 'Timeline' })).toBeVisible();
    const [beside, left] = places();
    expect(beside?.left).toBeGreaterThan(left?.right ?? 0);
    await page.viewport(320, 800);
    const [below, above] = places();
    expect(below?.top).toBeGreaterThan(above?.bottom ?? 0);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await page.viewport(800, 640);
  });
});
