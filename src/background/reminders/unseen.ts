import * as v from 'valibot';

/**
 * Interviews that were changed and not yet looked at. Written together with the change and emptied
 * together with the agenda: a background that is killed in between finds here, at its next wake,
 * what the agenda does not know of.
 */
export const UNSEEN_KEY = 'unseen';

const unseenSchema = v.array(v.string());

/** The stored ids; a list that cannot be read counts as empty, and the next full look finds all. */
export function parseUnseen(raw: unknown): string[] {
  const result = v.safeParse(unseenSchema, raw);
  return result.success ? result.output : [];
}

/** The stored list with these interviews as well. */
export function addUnseen(raw: unknown, ids: readonly string[]): string[] {
  return [...new Set(parseUnseen(raw).concat(ids))];
}
