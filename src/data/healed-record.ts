import * as v from 'valibot';
import type { Instant } from '../interviews/interview.ts';
import { instantSchema } from './interview-schema.ts';

/** What came back after the store was found damaged, until the user has read it. */
export interface Healed {
  readonly at: Instant;
  /** As of when it came back; null where nothing did. */
  readonly from: Instant | null;
  /** How many interviews and templates came back, whole or to a newer state. */
  readonly interviews: number;
  readonly templates: number;
  /** The settings came back. */
  readonly settings: boolean;
  /** Interviews that were there once and are in no snapshot. */
  readonly missing: number;
}

export const HEALED_KEY = 'healed';

const healedSchema = v.object({
  at: instantSchema,
  from: v.nullable(instantSchema),
  interviews: v.number(),
  templates: v.number(),
  settings: v.boolean(),
  missing: v.number(),
});

/** What is stored; null where there is nothing to tell. */
export function parseHealed(raw: unknown): Healed | null {
  const result = v.safeParse(healedSchema, raw);
  return result.success ? result.output : null;
}
