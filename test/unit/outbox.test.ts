import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveInterview } from '../../src/background/reminders/agenda.ts';
import {
  announce,
  markShown,
  type Outbox,
  parseOutbox,
  pendingInterviews,
  pruneOutbox,
} from '../../src/background/reminders/outbox.ts';
import { change } from '../../src/interviews/change.ts';
import type { Interview } from '../../src/interviews/interview.ts';
import {
  DEFAULT_TIMETABLE,
  instant,
  story,
  timetable as timetables,
} from '../support/arbitraries.ts';
import { makeInterview } from '../support/make-interview.ts';

const closing = { ...makeInterview().closing, recordedAt: '2026-03-10T14:30:00.000Z' };
const derive = (now: string, interview = makeInterview({ closing })) =>
  deriveInterview(interview, DEFAULT_TIMETABLE, now);
const MORNING = '2026-03-11T08:00:00.000Z';

describe('the outbox', () => {
  it('announces a due reminder once', () => {
    const first = announce({}, [derive(MORNING)], MORNING);
    expect(first.announcements.map(({ reminder }) => reminder.about)).toEqual(['noteDue']);
    const shown = markShown(first.outbox, first.announcements, MORNING);
    expect(announce(shown, [derive(MORNING)], MORNING).announcements).toEqual([]);
  });

  it('announces again, under the same id, what was pending when the background was killed', () => {
    const first = announce({}, [derive(MORNING)], MORNING);
    const woken = parseOutbox(JSON.parse(JSON.stringify(first.outbox)));
    expect(pendingInterviews(woken)).toEqual(['i1']);
    const again = announce(woken, [derive(MORNING)], MORNING);
    expect(again.announcements[0]?.reminder.id).toBe(first.announcements[0]?.reminder.id);
  });

  it('drops what was pending when the note has been sent meanwhile', () => {
    const first = announce({}, [derive(MORNING)], MORNING);
    const sent = change(
      makeInterview({ closing }),
      { type: 'note.sent', id: 'i1', noteId: 'n1', emails: [], promise: null },
      MORNING,
    );
    const after = announce(first.outbox, sent.ok ? [derive(MORNING, sent.interview)] : [], MORNING);
    expect(after.announcements).toEqual([]);
    expect(pendingInterviews(after.outbox)).toEqual([]);
  });

  it('does not show again when a job is crossed off and reopened', () => {
    const { announcements, outbox } = announce({}, [derive(MORNING)], MORNING);
    const shown = markShown(outbox, announcements, MORNING);
    const closed = derive(MORNING, makeInterview({ closing, outcome: 'crossed-off' }));
    const pruned = pruneOutbox(shown, [closed]);
    expect(announce(pruned, [derive(MORNING)], MORNING).announcements).toEqual([]);
    expect(pruneOutbox(shown, [])).toEqual({});
  });

  it('says one thing of one interview, the latest, when several were missed', () => {
    const late = '2026-03-12T12:00:00.000Z';
    const { announcements, outbox } = announce({}, [derive(late)], late);
    expect(announcements.map(({ reminder }) => reminder.about)).toEqual(['noteLast']);
    expect(
      announce(markShown(outbox, announcements, late), [derive(late)], late).announcements,
    ).toEqual([]);
  });

  it('does not show again when the clock is set back', () => {
    const { announcements, outbox } = announce({}, [derive(MORNING)], MORNING);
    const shown = markShown(outbox, announcements, MORNING);
    const earlier = derive('2026-03-10T18:00:00.000Z');
    const pruned = pruneOutbox(shown, [earlier]);
    expect(announce(pruned, [derive(MORNING)], MORNING).announcements).toEqual([]);
  });

  it('shows every due reminder, never one twice, whenever the background is killed', () => {
    const kill = fc.constantFrom('none', 'beforeShowing', 'afterShowing');
    const looks = fc.array(fc.tuple(instant, kill), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(story, timetables, looks, (told, timetable, looked) => {
        let interview: Interview | null = null;
        let outbox: Outbox = {};
        const onScreen = new Map<string, number>();
        const look = (now: string, killed: string): void => {
          if (!interview) return;
          const derived = deriveInterview(interview, timetable, now);
          const result = announce(outbox, [derived], now);
          outbox = result.outbox;
          if (killed === 'beforeShowing') return;
          for (const { reminder } of result.announcements) {
            onScreen.set(reminder.id, (onScreen.get(reminder.id) ?? 0) + 1);
          }
          if (killed === 'afterShowing') return;
          outbox = markShown(outbox, result.announcements, now);
          const latest = [...derived.due].sort((a, b) => (a.at < b.at ? -1 : 1)).at(-1);
          if (latest)
            expect(onScreen.has(latest.id) || outbox[latest.id]?.state === 'passed').toBe(true);
          for (const [id, times] of onScreen) if (!kills) expect([id, times]).toEqual([id, 1]);
        };
        const kills = looked.some(([, killed]) => killed !== 'none');
        for (const { command, now } of told) {
          const changed = change(interview, command, now);
          if (changed.ok) interview = changed.interview;
        }
        for (const [now, killed] of [...looked].sort((a, b) => (a[0] < b[0] ? -1 : 1)))
          look(now, killed);
      }),
    );
  });
});
