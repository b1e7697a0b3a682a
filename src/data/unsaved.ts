/**
 * Under this key of the session's storage, which lies in memory, stands what the browser would not save:
 * whole records by their keys, newer than what the store has of them.
 */
export const UNSAVED_KEY = 'unsaved';

/** What waits to be saved, by key; empty where it cannot be read. */
export function parseUnsaved(raw: unknown): Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? { ...raw } : {};
}

/** The keys of what has come to wait to be saved, or waits in another state than before. */
export function changedUnsaved(before: unknown, after: unknown): string[] {
  const [earlier, later] = [parseUnsaved(before), parseUnsaved(after)];
  const isNew = (key: string): boolean =>
    JSON.stringify(earlier[key]) !== JSON.stringify(later[key]);
  return Object.keys(later).filter(isNew);
}
