import * as v from 'valibot';
import type { Instant } from '../interviews/interview.ts';
import { instantSchema } from './interview-schema.ts';

/** Why the interviews are not the same on all devices yet. */
const SYNC_PROBLEMS = ['busy', 'unavailable', 'noSnapshot'] as const;

/** How it stands with other devices. */
export interface SyncState {
  readonly on: boolean;
  /** When this device last exchanged with the browser's account; null: not yet. */
  readonly at: Instant | null;
  /** How many active interviews have no room there. */
  readonly left: number;
  readonly problem: (typeof SYNC_PROBLEMS)[number] | null;
}

export const SYNC_KEY = 'sync';

export const NO_SYNC: SyncState = { on: false, at: null, left: 0, problem: null };

const syncSchema = v.object({
  on: v.boolean(),
  at: v.fallback(v.nullable(instantSchema), null),
  left: v.fallback(v.number(), 0),
  problem: v.fallback(v.nullable(v.picklist(SYNC_PROBLEMS)), null),
});

/** Reads what is stored; off, where that cannot be read. */
export function parseSync(raw: unknown): SyncState {
  const result = v.safeParse(syncSchema, raw);
  return result.success ? result.output : NO_SYNC;
}
