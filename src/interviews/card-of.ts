import type { Step } from './step.ts';

/** What a step is done with: the four things to say, all that a call needs, the reasons to let go. */
export type CardName = 'closing' | 'call' | 'cross-off';

/** The card of a step; null where a form or a message is all that it asks for. */
export function cardOf({ kind, phase, channel, state }: Step): CardName | null {
  if (kind === 'closing') return phase === 'prepare' ? 'closing' : null;
  if (kind === 'call') return channel === 'phone' ? 'call' : null;
  return kind === 'cross-off' && state !== 'upcoming' ? 'cross-off' : null;
}

/** True for a step whose card is wanted by itself: on the way in, beside the telephone, on paper. */
export function standsAlone(step: Step): boolean {
  const card = cardOf(step);
  return card === 'closing' || card === 'call';
}
