import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ask } from '../data/ask.ts';
import { LAST_LOOK_KEY, parseLastLook } from '../data/last-look.ts';
import type { Instant } from '../interviews/interview.ts';
import { readRecords } from '../platform/records.ts';

/** When the user had looked at the lists before this time, and what the lists tell when they are shown. */
export interface LastLook {
  /** Null: never, or not known yet. */
  readonly lastLook: Instant | null;
  /** They are seen now, which is remembered for the next time; once for each time they come into sight. */
  readonly noteLook: () => void;
}

/** Keeps when the user has looked: what came since then is told at the next look. */
export function useLastLook(): LastLook {
  const [lastLook, setLastLook] = useState<Instant | null>(null);
  const hasLooked = useRef(false);
  const noteLook = useCallback(() => {
    if (hasLooked.current) return;
    hasLooked.current = true;
    readRecords([LAST_LOOK_KEY]).then(
      (stored) => {
        const at = parseLastLook(stored[LAST_LOOK_KEY]);
        // One that is still to come was taken by a clock that has been set back.
        setLastLook(at !== null && at < new Date().toISOString() ? at : null);
        // Without an answer the next look tells the same once more, which does no harm.
        ask({ type: 'looked' }).catch(() => undefined);
      },
      () => undefined,
    );
  }, []);
  useEffect(() => {
    const forget = () => {
      if (document.hidden) hasLooked.current = false;
    };
    document.addEventListener('visibilitychange', forget);
    return () => document.removeEventListener('visibilitychange', forget);
  }, []);
  return useMemo(() => ({ lastLook, noteLook }), [lastLook, noteLook]);
}
