import * as v from 'valibot';
import type { Instant } from '../interviews/interview.ts';
import { isStamp, stampAt } from '../interviews/merge/stamps.ts';
import type { Stamped } from '../interviews/merge/state.ts';
import type { InterviewRecord } from './interview-record.ts';
import { idSchema, instantSchema } from './interview-schema.ts';

export const TOMBSTONES_KEY = 'tombstones';

/** A device that has been switched off for so long may bring back what was deleted in the meantime. */
const KEPT_DAYS = 400;

/** What is left of an interview that was deleted for good: when it was removed, and that change's stamp. */
export interface Tombstone {
  readonly at: Instant;
  readonly stamp: string;
}

export type Tombstones = ReadonlyMap<string, Tombstone>;

const tombstoneSchema = v.object({
  at: instantSchema,
  stamp: v.pipe(v.string(), v.check(isStamp)),
});

/** Reads what is stored, each by itself; what cannot be read holds nothing back. */
export function parseTombstones(raw: unknown): Map<string, Tombstone> {
  const found = new Map<string, Tombstone>();
  if (typeof raw !== 'object' || raw === null) return found;
  for (const [id, each] of Object.entries(raw)) {
    const result = v.safeParse(tombstoneSchema, each);
    if (result.success && v.is(idSchema, id)) found.set(id, result.output);
  }
  return found;
}

/** The stamp of a removal; of one from before there were stamps, one that is the same everywhere. */
function stampOf({ stamps }: InterviewRecord, removedAt: Instant): string {
  return stamps?.removedAt ?? stampAt(Date.parse(removedAt), '0'.repeat(10));
}

/** What to store once these removed interviews are deleted for good; old ones are dropped. */
export function buryRecords(
  raw: unknown,
  deleted: readonly InterviewRecord[],
  now: Instant,
): Record<string, Tombstone> {
  const tombstones = parseTombstones(raw);
  for (const record of deleted) {
    const at = record.interview.removedAt ?? now;
    tombstones.set(record.interview.id, { at, stamp: stampOf(record, at) });
  }
  const oldest = new Date(Date.parse(now) - KEPT_DAYS * 86_400_000).toISOString();
  return Object.fromEntries([...tombstones].filter(([, { at }]) => at >= oldest));
}

/**
 * An interview that comes from elsewhere as it is after a removal that it may never have heard of; the
 * same object where it was brought back after that.
 */
export function applyTombstone(incoming: Stamped, { at, stamp }: Tombstone, now: Instant): Stamped {
  if ((incoming.stamps.removedAt ?? '') >= stamp) return incoming;
  return {
    // Changed now, so that it is told for a while.
    interview: { ...incoming.interview, removedAt: at, updatedAt: now },
    stamps: { ...incoming.stamps, removedAt: stamp },
  };
}
