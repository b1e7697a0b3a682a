import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Instant, Interview } from '../interviews/interview.ts';
import type { Timetable } from '../interviews/settings.ts';
import { keepPlans } from '../ui/keep-plans.ts';
import { type SortedInterviews, sortInterviews } from '../ui/sort-interviews.ts';
import { AT_ONCE, doInShares } from './do-in-shares.ts';

/** The lists, and whether they have ever been of all interviews: of the most urgent alone before. */
export interface KnownLists extends SortedInterviews {
  readonly hasAll: boolean;
}

/**
 * The lists, sorted once for whoever asks first. Of thousands that have just been read the plans are
 * derived a share at a time; until then the lists stay as they were.
 */
export function useSorted(
  interviews: ReadonlyMap<string, Interview>,
  timetable: Timetable,
  now: Instant,
  isComplete: boolean,
): () => KnownLists {
  const plans = useMemo(() => keepPlans(timetable), [timetable]);
  const [derived, setDerived] = useState(0);
  const last = useRef<KnownLists | null>(null);

  useEffect(() => {
    let isOver = false;
    const derive = async (): Promise<void> => {
      const waiting = [...interviews.values()].filter((each) => !plans.has(each, now));
      if (waiting.length <= AT_ONCE) return;
      const derivePlan = (each: Interview) => void plans.planOf(each, now);
      if (await doInShares(waiting, derivePlan, () => isOver)) setDerived((before) => before + 1);
    };
    void derive();
    return () => {
      isOver = true;
    };
  }, [interviews, plans, now]);

  return useMemo(() => {
    let lists: KnownLists | null = null;
    const sort = (): KnownLists => {
      const all = [...interviews.values()];
      const waiting = all.filter((each) => !plans.has(each, now));
      if (last.current && waiting.length > AT_ONCE) return last.current;
      const sorted = sortInterviews(all, (interview) => plans.planOf(interview, now));
      return { ...sorted, hasAll: isComplete };
    };
    return () => {
      lists ??= sort();
      last.current = lists;
      return lists;
    };
  }, [interviews, plans, now, derived, isComplete]);
}
