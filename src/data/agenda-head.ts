import * as v from 'valibot';
import type { Instant } from '../interviews/interview.ts';
import { instantSchema } from './interview-schema.ts';

/**
 * How many interviews a view reads before all the others, and how many rows of a list it draws before
 * the rest is asked for: a popup with a thousand opens like an empty one.
 */
export const FIRST_SHOWN = 20;

/**
 * The little that most wakes and every opening of the popup need of the background's agenda. It is
 * derived, and only ever a hint: what it says of an interview is not believed against the record.
 */
export interface AgendaHead {
  /** What it was derived with; see `basisOf`. */
  readonly basis: string;
  /** When it was derived: what it says holds from then on. */
  readonly at: Instant;
  /** Nothing comes due before; null: nothing ever will. */
  readonly lookAgainAt: Instant | null;
  /** How many interviews have something due. */
  readonly due: number;
  /** Ids of the most urgent ones, in order. */
  readonly first: readonly string[];
}

export const AGENDA_HEAD_KEY = 'agenda-head';

const headSchema = v.object({
  basis: v.string(),
  at: instantSchema,
  lookAgainAt: v.nullable(instantSchema),
  due: v.number(),
  first: v.array(v.string()),
});

/** The stored head of the agenda, or null when there is none that can be read. */
export function parseAgendaHead(raw: unknown): AgendaHead | null {
  const result = v.safeParse(headSchema, raw, { abortEarly: true });
  return result.success ? result.output : null;
}
