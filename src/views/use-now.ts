import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '../interviews/interview.ts';

const MINUTE_MS = 60_000;

const read = (): Instant => new Date().toISOString();

/** What time it is: read anew each minute, and when the page is seen again. */
export function useNow(): Instant {
  const [now, setNow] = useState(read);
  useEffect(() => {
    const update = () => setNow(read());
    const timer = setInterval(update, MINUTE_MS);
    document.addEventListener('visibilitychange', update);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', update);
    };
  }, []);
  return now;
}
