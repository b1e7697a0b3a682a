import { LAST_LOOK_KEY } from '../../data/last-look.ts';
import type { Instant } from '../../interviews/interview.ts';
import { keepSmall } from '../keep-small.ts';

/** Remembers when the user looked at the lists: what comes due later is told at their next look. */
export function keepLook(at: Instant): Promise<boolean> {
  return keepSmall(LAST_LOOK_KEY, () => ({ at }));
}
