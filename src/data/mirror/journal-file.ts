import * as v from 'valibot';
import type { Instant } from '../../interviews/interview.ts';
import type { Records } from '../../platform/records.ts';
import { instantSchema } from '../interview-schema.ts';
import { markerSchema, type StoreMarker } from './store-marker.ts';

/** One change of the store, kept until two snapshots have it. */
export interface JournalEntry {
  /** The store's after the change. */
  readonly marker: StoreMarker;
  readonly at: Instant;
  readonly writes: Records;
  readonly removes: readonly string[];
}

const entrySchema = v.object({
  marker: markerSchema,
  at: instantSchema,
  writes: v.record(v.string(), v.unknown()),
  removes: v.array(v.string()),
});

export function writeEntry(entry: JournalEntry): string {
  return JSON.stringify(entry);
}

/** Reads a change; null where it is not whole. */
export function readEntry(text: string): JournalEntry | null {
  try {
    const result = v.safeParse(entrySchema, JSON.parse(text));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
