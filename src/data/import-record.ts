import * as v from 'valibot';
import type { Instant } from '../interviews/interview.ts';
import { idSchema, instantSchema } from './interview-schema.ts';

/** The last import, with what it takes to undo it beside what stands in the interviews' own history. */
export interface LastImport {
  readonly id: string;
  readonly at: Instant;
  /** The file's name. */
  readonly name: string;
  readonly added: number;
  readonly updated: number;
  /** Templates and settings as they were before, by key; null: there was none. */
  readonly before: Readonly<Record<string, unknown>>;
  /** What the import wrote in their place: what is no longer so was changed since, and stays. */
  readonly after: Readonly<Record<string, unknown>>;
}

export const LAST_IMPORT_KEY = 'last-import';

const importSchema = v.object({
  id: idSchema,
  at: instantSchema,
  name: v.string(),
  added: v.number(),
  updated: v.number(),
  before: v.record(v.string(), v.unknown()),
  after: v.optional(v.record(v.string(), v.unknown()), {}),
});

/** The stored import; null where there is none that can be undone. */
export function parseLastImport(raw: unknown): LastImport | null {
  const result = v.safeParse(importSchema, raw);
  return result.success ? result.output : null;
}
