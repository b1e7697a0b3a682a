import type { Seen } from './e2e-look-at-ours.ts';
import type { ReminderOracle } from './reminder-oracle.ts';

const MINUTE = 60_000;

/**
 * What is wrong with the alarms: there has to be one, within the hour, and before it rings nothing may
 * change that a user would notice.
 *
 * @param ringsNotBefore when the browser lets an alarm ring at the soonest
 */
export function findAlarmFaults(
  { alarms, now }: Seen,
  ringsNotBefore: number,
  oracle: ReminderOracle,
): string[] {
  const [at, ...others] = alarms;
  if (at === undefined || others.length > 0) return [`there are ${alarms.length} alarms`];
  if (at - now > 60 * MINUTE) return [`the alarm is ${(at - now) / MINUTE} minutes away`];
  if (at <= now) return ringsNotBefore <= now ? ['the alarm should have rung'] : [];
  return oracle.changesBetween(now, at - 1) ? ['something changes before the alarm rings'] : [];
}
