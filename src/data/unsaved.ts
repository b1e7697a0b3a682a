/**
 * Under this key of the session's storage, which lies in memory, stands what the browser would not save:
 * whole records by their keys, newer than what the store has of them.
 */
export const UNSAVED_KEY = 'unsaved';

/** What waits to be saved, by key; empty where it cannot be read. */
export function parseUnsaved(raw: unknown): Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? { ...raw } : {};
}
