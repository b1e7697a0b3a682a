import type { ReminderHealth } from '../../data/reminder-health.ts';
import type { LoggedWake } from '../../data/reminder-log.ts';
import type { Instant } from '../../interviews/interview.ts';
import type { Timetable } from '../../interviews/settings.ts';
import type { NotificationState } from '../../platform/notification-state.ts';
import { describeWake, type LogContext } from './log-words.ts';

/** What a report on reminders is made of. */
export interface ReminderFacts {
  readonly version: string;
  /** As `navigator.userAgent` has it. */
  readonly browser: string;
  readonly at: Instant;
  readonly health: ReminderHealth;
  readonly state: NotificationState;
  readonly timetable: Timetable;
  /** How many interviews are tracked, and how many of them have something due. */
  readonly tracked: number;
  readonly due: number;
  readonly log: readonly LoggedWake[];
}

/**
 * The report as text for somebody who looks for a reminder that did not come: names of facts in
 * English, the log in the user's own words. Nobody's name is in it but those that `context` gives.
 */
export function describeReminders(facts: ReminderFacts, context: LogContext): string {
  const { health, state, timetable } = facts;
  const alarm = state.alarmAt === null ? 'none' : new Date(state.alarmAt).toISOString();
  const lines = [
    `Afterword ${facts.version} · reminders · ${facts.at}`,
    facts.browser,
    '',
    `tracked: ${facts.tracked}, due: ${facts.due}, badge: ${state.badge || 'empty'}`,
    `alarm: ${alarm}`,
    `notifications: ${timetable.notifications ? 'on' : 'off'}, allowed: ${state.level}, on screen: ${state.onScreen}`,
    `quiet hours: ${timetable.quietFrom} to ${timetable.quietUntil}, ${timetable.userTimeZone}`,
    `seen: ${health.seenAt ?? 'never'}, missed: ${health.missedAt ?? 'never'}`,
  ];
  for (const wake of [...facts.log].reverse()) {
    const { head, lines: told } = describeWake(wake, context);
    lines.push('', head, ...told.map((line) => `  ${line}`));
  }
  return lines.join('\n');
}
