import type { Reminder } from './step.ts';

const ID = /^([a-zA-Z]+):([\w-]+):(.+)$/;

/**
 * What tells a reminder from all others, whoever derives it.
 *
 * @param when the moment of the step, an instant; or, where the user's own clock decides, the date
 *   and time on that clock, so that 09:00 in another zone is no second reminder of the same morning
 */
export function reminderId(about: Reminder['about'], interviewId: string, when: string): string {
  return `${about}:${interviewId}:${when}`;
}

/** The interview that a reminder is about; null for anything else that has an id. */
export function interviewOfReminder(id: string): string | null {
  return ID.exec(id)?.[2] ?? null;
}

/** A reminder among those of its own interview: its id without that interview's. */
export function markOf(id: string): string {
  const [, about, , when] = ID.exec(id) ?? [];
  return about === undefined ? id : `${about}:${when}`;
}
