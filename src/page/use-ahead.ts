import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Ahead, Planned } from '../interviews/upcoming-days.ts';
import { AT_ONCE, doInShares } from '../views/do-in-shares.ts';
import { useView } from '../views/view-context.ts';
import { keepAhead } from './keep-ahead.ts';

/** Open interviews and what is to come of each. */
export interface AllAhead {
  readonly open: readonly Planned[];
  readonly aheadOf: (planned: Planned) => Ahead;
  /** True while that of thousands is being derived, a share at a time. */
  readonly isBusy: boolean;
}

/** What is to come of all open interviews; another object whenever any of it may have changed. */
export function useAhead(): AllAhead {
  const { now, timetable, sorted } = useView();
  const [derived, setDerived] = useState(0);
  const work = useMemo(() => {
    const { toDo, comingUp } = sorted();
    const kept = keepAhead(timetable);
    const open = [...toDo, ...comingUp];
    const waiting = open.filter((each) => !kept.has(each));
    const aheadOf = (each: Planned): Ahead => kept.aheadOf(each, now);
    return { open, waiting, aheadOf, isBusy: waiting.length > AT_ONCE };
  }, [sorted, timetable, now, derived]);

  useEffect(() => {
    if (!work.isBusy) return;
    let isOver = false;
    const look = (each: Planned) => void work.aheadOf(each);
    const derive = async (): Promise<void> => {
      const isDone = await doInShares(work.waiting, look, () => isOver);
      if (isDone) setDerived((before) => before + 1);
    };
    void derive();
    return () => {
      isOver = true;
    };
  }, [work]);
  return work;
}
