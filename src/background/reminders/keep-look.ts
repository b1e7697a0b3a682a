import { LAST_LOOK_KEY } from '../../data/last-look.ts';
import type { Instant } from '../../interviews/interview.ts';
import { keepSmall } from '../keep-small.ts';

/** Remembers that the user has looked at the list. */
export function keepLook(at: Instant): Promise<boolean> {
  return keepSmall(LAST_LOOK_KEY, () => ({ at }));
}
