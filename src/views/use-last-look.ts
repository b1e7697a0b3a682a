import { useEffect, useState } from 'preact/hooks';
import { ask } from '../data/ask.ts';
import { LAST_LOOK_KEY, parseLastLook } from '../data/last-look.ts';
import type { Instant } from '../interviews/interview.ts';
import { readRecords } from '../platform/records.ts';

/**
 * When the user had looked before this time; null: never, or not known yet. This look is then
 * remembered for the next one.
 *
 * @param isShown true once there is something to look at
 */
export function useLastLook(isShown: boolean): Instant | null {
  const [since, setSince] = useState<Instant | null>(null);
  useEffect(() => {
    if (!isShown) return;
    readRecords([LAST_LOOK_KEY]).then(
      (stored) => {
        setSince(parseLastLook(stored[LAST_LOOK_KEY]));
        // Without an answer the next look tells the same once more, which does no harm.
        ask({ type: 'looked' }).catch(() => undefined);
      },
      () => undefined,
    );
  }, [isShown]);
  return since;
}
