import { useEffect, useState } from 'preact/hooks';
import type { Instant } from '../interviews/interview.ts';

const MINUTE_MS = 60_000;

const read = (): Instant => new Date().toISOString();

/** What time it is: read anew at each full minute, when things fall due, and when the page is seen again. */
export function useNow(): Instant {
  const [now, setNow] = useState(read);
  useEffect(() => {
    let timer = 0;
    const update = () => {
      setNow(read());
      clearTimeout(timer);
      timer = window.setTimeout(update, MINUTE_MS - (Date.now() % MINUTE_MS));
    };
    timer = window.setTimeout(update, MINUTE_MS - (Date.now() % MINUTE_MS));
    document.addEventListener('visibilitychange', update);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', update);
    };
  }, []);
  return now;
}
