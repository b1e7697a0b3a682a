import { describe, expect, it } from 'vitest';
import { type Derived, deriveInterview } from '../../src/background/reminders/agenda.ts';
import {
  announce,
  EMPTY_OUTBOX,
  type Outbox,
  parseOutbox,
  pendingInterviews,
  takeOut,
  takeUp,
} from '../../src/background/reminders/outbox.ts';
import {
  markReminded,
  parseReminded,
  type Reminded,
} from '../../src/background/reminders/reminded.ts';
import { change } from '../../src/interviews/change.ts';
import { stepIdOf } from '../../src/interviews/snooze.ts';
import { DEFAULT_TIMETABLE } from '../support/arbitraries.ts';
import { makeInterview } from '../support/make-interview.ts';

const closing = { ...makeInterview().closing, recordedAt: '2026-03-10T14:30:00.000Z' };
const derive = (now: string, interview = makeInterview({ closing })) =>
  deriveInterview(interview, DEFAULT_TIMETABLE, now);
const MORNING = '2026-03-11T08:00:00.000Z';
const NOBODY: Reminded = new Map();

const saved = (records: object): Reminded => parseReminded(JSON.parse(JSON.stringify(records)));
/** Looks, tells, and writes down what was told. */
function tell(reminded: Reminded, derived: Derived) {
  const { announcements, passedOver } = announce(reminded, [derived]);
  const written = markReminded(reminded, [...passedOver, ...announcements]);
  return {
    abouts: announcements.map(({ reminder }) => reminder.about),
    reminded: new Map([...reminded, ...saved(written)]),
  };
}
const look = (all: readonly Derived[], alsoGone: readonly string[] = []) => ({
  all,
  ids: new Set([...all.map(({ interview }) => interview.id), ...alsoGone]),
});

describe('what there is to tell', () => {
  it('is told once', () => {
    const first = tell(NOBODY, derive(MORNING));
    expect(first.abouts).toEqual(['noteDue']);
    expect(tell(first.reminded, derive(MORNING)).abouts).toEqual([]);
  });

  it('is one thing of one interview, the latest, when several were missed', () => {
    const late = '2026-03-12T12:00:00.000Z';
    const first = tell(NOBODY, derive(late));
    expect(first.abouts).toEqual(['noteLast']);
    expect(tell(first.reminded, derive(late)).abouts).toEqual([]);
  });

  it('is not told again when a job is crossed off and reopened', () => {
    const { reminded } = tell(NOBODY, derive(MORNING));
    const closed = derive(MORNING, makeInterview({ closing, outcome: 'crossed-off' }));
    expect(tell(reminded, closed).abouts).toEqual([]);
    expect(tell(reminded, derive(MORNING)).abouts).toEqual([]);
  });

  it('is not told again when the clock is set back', () => {
    const { reminded } = tell(NOBODY, derive(MORNING));
    const earlier = tell(reminded, derive('2026-03-10T18:00:00.000Z'));
    expect(tell(earlier.reminded, derive(MORNING)).abouts).toEqual([]);
  });

  it('is not told again on a journey west, where the same morning comes once more', () => {
    const interview = makeInterview({ closing });
    const inBerlin = { ...DEFAULT_TIMETABLE, userTimeZone: 'Europe/Berlin' };
    const inNewYork = { ...DEFAULT_TIMETABLE, userTimeZone: 'America/New_York' };
    const first = tell(NOBODY, deriveInterview(interview, inBerlin, MORNING));
    expect(first.abouts).toEqual(['noteDue']);
    const morningThere = '2026-03-11T13:00:00.000Z';
    const there = deriveInterview(interview, inNewYork, morningThere);
    expect(there.due).toHaveLength(1);
    expect(tell(first.reminded, there).abouts).toEqual([]);
  });

  it('comes when a note’s snooze is over, also in a zone into which its user has travelled', () => {
    const now = '2026-03-11T14:00:00.000Z';
    const until = '2026-03-11T22:00:00.000Z';
    const inNewYork = { ...DEFAULT_TIMETABLE, userTimeZone: 'America/New_York' };
    const inLondon = { ...DEFAULT_TIMETABLE, userTimeZone: 'Europe/London' };
    const interview = makeInterview({ closing });
    const { next } = deriveInterview(interview, inNewYork, now).plan;
    for (const stepId of [next ? stepIdOf(next) : '', `note:do:${next?.due}`]) {
      const put = makeInterview({ closing, snooze: { stepId, at: now, until } });
      const first = tell(NOBODY, deriveInterview(interview, inNewYork, now));
      const over = (timetable: typeof inLondon) =>
        tell(first.reminded, deriveInterview(put, timetable, until)).abouts;
      expect(over(inNewYork)).toEqual(['snoozeOver']);
      // An older copy has named the step by its instant, which is another one in London.
      if (!stepId.endsWith('Z')) expect(over(inLondon)).toEqual(['snoozeOver']);
    }
  });

  it('keeps a bounded memory of an interview', () => {
    let reminded = NOBODY;
    for (let day = 10; day < 28; day += 1) {
      for (const hour of ['08', '20']) {
        const interview = makeInterview({ startsAt: `2026-03-${day}T${hour}:00:00.000Z`, closing });
        const now = `2026-03-${day + 2}T${hour}:00:00.000Z`;
        ({ reminded } = tell(reminded, deriveInterview(interview, DEFAULT_TIMETABLE, now)));
      }
    }
    expect(reminded.get('i1')?.length).toBe(24);
  });
});

describe('the outbox', () => {
  const news = announce(NOBODY, [derive(MORNING)]).announcements;

  it('holds what is under way until it has been told', () => {
    const outbox = takeUp(EMPTY_OUTBOX, look([derive(MORNING)]), news);
    const woken = parseOutbox(JSON.parse(JSON.stringify(outbox)));
    expect(pendingInterviews(woken)).toEqual(['i1']);
    expect(takeOut(woken, news, null)).toEqual(EMPTY_OUTBOX);
  });

  it('drops what was under way when the note has been sent meanwhile', () => {
    const outbox = takeUp(EMPTY_OUTBOX, look([derive(MORNING)]), news);
    const sent = change(
      makeInterview({ closing }),
      { type: 'note.sent', id: 'i1', noteId: 'n1', emails: [], promise: null },
      MORNING,
    );
    const after = sent.ok ? [derive(MORNING, sent.interview)] : [];
    expect(pendingInterviews(takeUp(outbox, look(after), []))).toEqual([]);
  });

  it('keeps what is under way for interviews that were not looked at, and nothing for one that is gone', () => {
    const outbox = takeUp(EMPTY_OUTBOX, look([derive(MORNING)]), news);
    expect(pendingInterviews(takeUp(outbox, look([]), []))).toEqual(['i1']);
    expect(pendingInterviews(takeUp(outbox, look([], ['i1']), []))).toEqual([]);
    expect(pendingInterviews(takeUp(outbox, { all: [], ids: 'all' }, []))).toEqual([]);
  });

  it('knows what a summary stands for, from before it is shown until all of it is done', () => {
    const all = ['i1', 'i2', 'i3', 'i4'].map((id) =>
      derive(MORNING, makeInterview({ id, closing })),
    );
    const four = announce(NOBODY, all).announcements;
    const of = four.map(({ reminder }) => reminder.id);
    const summary = `summary:${of[0]}`;
    const started = takeUp(EMPTY_OUTBOX, look(all), four);
    expect(started.summaries).toEqual({ [summary]: of });
    expect(takeOut(started, [], summary).summaries).toEqual({});
    const shown = takeOut(started, four, null);
    expect(shown).toEqual({ pending: {}, summaries: { [summary]: of } });
    const end = (id: string) =>
      derive(MORNING, makeInterview({ id, closing, outcome: 'declined' }));
    const half: Outbox = takeUp(shown, look(['i1', 'i2'].map(end)), []);
    expect(half.summaries[summary]).toEqual(of.slice(2));
    expect(takeUp(half, look(['i3', 'i4'].map(end)), []).summaries).toEqual({});
  });

  it('counts as empty where it cannot be read', () => {
    for (const raw of [undefined, null, 'x', [], { pending: 3 }, { a: { state: 'shown' } }]) {
      expect(parseOutbox(raw)).toEqual(EMPTY_OUTBOX);
    }
    expect(parseReminded({ 'reminded/i1': 'x', 'reminded/i2': [3], other: [] })).toEqual(
      new Map([
        ['i1', []],
        ['i2', []],
      ]),
    );
  });
});
