import type { ClosingFields as Fields } from '../../interviews/command.ts';
import type { ContactChannel, Interview } from '../../interviews/interview.ts';
import type { ClosingValues } from '../../ui/closing-fields.tsx';
import { closingFields } from '../../ui/closing-values.ts';

/** No person's id: ids are never empty. */
export const NOBODY_NAMED = '';

/** What the form shows beside the four. */
export interface ContactValues {
  /** `NOBODY_NAMED`, or the id of somebody met. */
  readonly callPersonId: string;
  readonly bestTime: string;
  readonly preferredWay: ContactChannel | 'any';
  readonly need: string;
  readonly doubts: string;
  readonly promised: string;
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly phone: string;
  }[];
}

/** What is known beside the four, as the form shows it. */
export function contactValues({ closing, people }: Interview): ContactValues {
  const { callPersonId, bestTime, preferredWay, need, doubts, promised } = closing;
  // Another device may have removed who was named.
  const isThere = people.some(({ id }) => id === callPersonId);
  return {
    callPersonId: callPersonId !== null && isThere ? callPersonId : NOBODY_NAMED,
    bestTime,
    preferredWay: preferredWay ?? 'any',
    need,
    doubts,
    promised,
    people: people.map(({ id, name, phone }) => ({ id, name, phone })),
  };
}

/** How it closed, as the form says it. */
export function recordFields(four: ClosingValues, contact: ContactValues): Fields {
  const { callPersonId, preferredWay, people, ...rest } = contact;
  return {
    ...closingFields(four),
    ...rest,
    callPersonId: callPersonId === NOBODY_NAMED ? null : callPersonId,
    preferredWay: preferredWay === 'any' ? null : preferredWay,
    people: [...people],
  };
}
