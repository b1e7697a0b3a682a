import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { recordChange, undoChange } from '../../../data/history.ts';
import type { InterviewRecord } from '../../../data/interview-record.ts';
import { revertChanges } from '../../../data/revert-changes.ts';
import { change } from '../../../interviews/change.ts';
import type { Command } from '../../../interviews/command.ts';
import type { Instant } from '../../../interviews/interview.ts';
import { words } from '../../../platform/words.ts';
import { describeFault, describeProblem } from '../../../ui/problem-words.ts';
import type { Sent } from '../../../views/use-commands.ts';
import { useView, type View } from '../../../views/view-context.ts';
import { beginMadeUp } from './made-up-interview.ts';
import { madeUpTimetable } from './made-up-timetable.ts';

interface Told {
  readonly record: InterviewRecord;
  readonly now: Instant;
  /** Which telling this is: each begins with fresh views. */
  readonly telling: number;
}

/** A made-up interview that lives as long as its page, and the view by which it is seen and changed. */
export interface MadeUp extends Told {
  readonly view: View;
  /** Whether it has been removed by now, also within the same press. */
  readonly isRemoved: () => boolean;
  /** Applies a command; once done, `done` is said, with the way back. */
  readonly apply: (command: Command, done: string) => Sent;
  readonly moveTo: (now: Instant) => void;
  readonly restart: () => void;
}

/**
 * A made-up interview in memory alone: commands are carried out here by the same rules, and nothing is
 * sent to the background. So no reminder knows of it.
 *
 * @param onWrite when a message is to be written
 */
export function useMadeUp(onWrite: () => void): MadeUp {
  const outer = useView();
  const { say, warn } = outer;
  const timetable = useMemo(() => madeUpTimetable(outer.timetable), [outer.timetable]);
  const begin = (telling: number): Told => {
    const { interview, now } = beginMadeUp(outer.now, timetable);
    return { record: { interview, past: [] }, now, telling };
  };
  const [told, setTold] = useState(() => begin(1));
  // An undo comes later, and a command may follow on another before anything is drawn.
  const latest = useRef(told);
  const put = (changed: Partial<Told>): void => {
    latest.current = { ...latest.current, ...changed };
    setTold(latest.current);
  };
  const isLeft = useRef(false);
  useEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
    };
  }, []);

  const undo = (revision: number): void => {
    // The toast may outlive the interview.
    if (isLeft.current) return;
    const { record, now } = latest.current;
    const undone = record.interview.revision === revision ? undoChange(record, now) : null;
    if (undone === null) {
      warn(describeFault('changedSince'));
      return;
    }
    put({ record: undone });
    say(words('undone'));
  };
  const revert = (changes: number): void => {
    const { record, now } = latest.current;
    const reverted = revertChanges(record, changes, now);
    if (reverted === null) return;
    put({ record: reverted });
    say(words('doneRevert'), () => undo(reverted.interview.revision));
  };
  const apply = (command: Command, done: string): Sent => {
    const { record, now, telling } = latest.current;
    const result = change(record.interview, command, now);
    if (!result.ok) return result.problem;
    const { interview } = result;
    if (interview !== record.interview)
      put({ record: recordChange(record, interview, command.type, now) });
    say(done, () => {
      if (latest.current.telling === telling) undo(interview.revision);
    });
    return result.left ?? 'done';
  };
  const { interview, past } = told.record;
  const last = past.at(-1)?.type;
  const view: View = {
    ...outer,
    now: told.now,
    timetable,
    readOnly: false,
    lastChange: new Map(last ? [[interview.id, last]] : []),
    send: async (command, done) => apply(command, done),
    act: (command, done) => {
      const sent = apply(command, done);
      if (typeof sent === 'object') warn(describeProblem(sent));
    },
    undo: (_id, revision) => undo(revision),
    write: onWrite,
    openCard: null,
    heldRecord: told.record,
    revertHeld: revert,
  };
  return {
    ...told,
    view,
    isRemoved: () => latest.current.record.interview.removedAt !== null,
    apply,
    moveTo: (now) => put({ now }),
    restart: () => put(begin(latest.current.telling + 1)),
  };
}
