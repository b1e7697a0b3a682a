import { parseUnsaved, UNSAVED_KEY } from '../data/unsaved.ts';
import type { Records } from '../platform/records.ts';
import { useRecord } from './use-record.ts';

const NOTHING: Records = {};

/** What the browser could not save yet, by key. */
export function useUnsaved(): Records {
  return useRecord(UNSAVED_KEY, parseUnsaved, 'session') ?? NOTHING;
}
