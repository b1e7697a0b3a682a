import { addMinutes } from '../civil-time.ts';
import type { Instant, Interview } from '../interview.ts';

/** The interviews that figures are made of: a removed one is in none of them. */
export function dropRemoved(interviews: readonly Interview[]): Interview[] {
  return interviews.filter(({ removedAt }) => removedAt === null);
}

/** True once the interview has ended by the clock. */
export function isOver(
  { startsAt, durationMinutes }: Pick<Interview, 'startsAt' | 'durationMinutes'>,
  now: Instant,
): boolean {
  return addMinutes(startsAt, durationMinutes) <= now;
}

/** When an interview was closed, by whomever; null while it is open. */
export function findClosing({
  outcome,
  outcomeAt,
  updatedAt,
}: Pick<Interview, 'outcome' | 'outcomeAt' | 'updatedAt'>): Instant | null {
  return outcome === 'open' ? null : (outcomeAt ?? updatedAt);
}

/** When the first of its notes was sent; null: none was. */
export function findFirstNote({ notes }: Pick<Interview, 'notes'>): Instant | null {
  const sent = notes.flatMap(({ sentAt }) => (sentAt === null ? [] : [sentAt]));
  return sent.sort()[0] ?? null;
}
