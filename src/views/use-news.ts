import { useEffect, useMemo, useState } from 'preact/hooks';
import { listArrivals } from '../interviews/arrivals.ts';
import type { Planned } from '../ui/sort-interviews.ts';
import { useView } from './view-context.ts';

const NO_NEWS: ReadonlySet<string> = new Set();

/** What came due since the user last looked, until that has been read. */
export function useNews(planned: readonly Planned[]) {
  const { now, isComplete, lastLook, noteLook } = useView();
  const [read, setRead] = useState<string | null>(null);
  // Also when the interviews come into sight again, which is when the time is read anew.
  useEffect(() => {
    if (isComplete && now && !document.hidden) noteLook();
  }, [isComplete, noteLook, now]);
  const news = useMemo(() => {
    if (lastLook === null || lastLook === read) return NO_NEWS;
    return new Set(listArrivals(planned, lastLook, now).map(({ interview }) => interview.id));
  }, [planned, lastLook, read, now]);
  return { news, markRead: () => setRead(lastLook) };
}
