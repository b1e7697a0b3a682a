import type { Outcome } from '../interviews/interview.ts';
import { type MessageKey, words } from '../platform/words.ts';

const KEYS: Record<Outcome | 'removed', MessageKey> = {
  open: 'outcome_open',
  offer: 'outcome_offer',
  declined: 'outcome_declined',
  withdrawn: 'outcome_withdrawn',
  'crossed-off': 'outcome_crossedOff',
  removed: 'outcome_removed',
};

/** How an interview ended, or that it is open. */
export function describeOutcome(outcome: Outcome | 'removed'): string {
  return words(KEYS[outcome]);
}
