import type { Closing } from '../interviews/closing.ts';
import type { ClosingFields } from '../interviews/command.ts';
import { LIMITS } from '../interviews/interview.ts';
import type { ClosingValues } from './closing-fields.tsx';

export const NO_CLOSING: ClosingValues = {
  strongPoints: Array.from({ length: LIMITS.strongPoints }, () => ''),
  hiringDate: '',
  hiringDateKind: 'day',
  permission: 'not-asked',
  reminderSaid: false,
};

/** The closing as a form shows it: always a line for each strong point there may be. */
export function closingValues(closing: Closing): ClosingValues {
  const { hiringDate, hiringDateKind, permission, reminderSaid } = closing;
  const strongPoints = NO_CLOSING.strongPoints.map((none, at) => closing.strongPoints[at] ?? none);
  return {
    strongPoints,
    hiringDate: hiringDate ?? '',
    hiringDateKind,
    permission,
    reminderSaid,
  };
}

/** The closing as the form says it. */
export function closingFields(values: ClosingValues): ClosingFields {
  const isSaid = values.hiringDateKind !== 'not-said';
  return { ...values, hiringDate: isSaid ? values.hiringDate || null : null };
}

/** True when anything has been answered: else the closing is still to be asked about. */
export function hasClosing(values: ClosingValues): boolean {
  return JSON.stringify(values) !== JSON.stringify(NO_CLOSING);
}
