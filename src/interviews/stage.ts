import type { Instant } from './interview.ts';
import type { Plan } from './step.ts';

/** How far interviews come, in order. Derived from the next step, never stored. */
export const STAGES = [
  /** The interview is still to come. */
  'ahead',
  /** How did it close? */
  'closing',
  /** A note is to be sent. */
  'note',
  /** Nothing is due before the promise, or the day after the hiring date. */
  'waiting',
  /** They are to be called, or written to where they want no calls. */
  'call',
  /** Asked twice without an answer: the user decides. */
  'cross-off',
  'closed',
] as const;
export type Stage = (typeof STAGES)[number];

/**
 * The one stage an interview is in; null for a removed one. A step that was put off stays in its
 * stage: it is still the next thing to do.
 */
export function stageOf({ next, none }: Plan, now: Instant): Stage | null {
  if (next === null) return none === 'removed' ? null : 'closed';
  switch (next.kind) {
    case 'closing':
      return next.phase === 'prepare' ? 'ahead' : 'closing';
    case 'note':
      return 'note';
    case 'call':
    case 'cross-off':
      return now < next.due ? 'waiting' : next.kind;
  }
}
