import { isFound, readQuery } from '../../interviews/search.ts';
import type { Planned, SortedInterviews } from '../../ui/sort-interviews.ts';

/** The lists that can be shown alone. */
export const LIST_NAMES = ['toDo', 'comingUp', 'closed'] as const;
export type ListName = (typeof LIST_NAMES)[number];

/** What of the lists is wanted: what has been typed, and one list alone. */
export interface Find {
  readonly text: string;
  readonly only: ListName | null;
}

export const EVERYTHING: Find = { text: '', only: null };

/** True where something is looked for, so that not all is shown. */
export function isFinding({ text, only }: Find): boolean {
  return only !== null || text.trim() !== '';
}

/**
 * The lists with what is wanted of them.
 *
 * @param kept ids of interviews that stay, wanted or not: a form is open in their rows
 */
export function findIn(
  lists: SortedInterviews,
  { text, only }: Find,
  kept: readonly string[] = [],
): SortedInterviews {
  const query = readQuery(text);
  const pick = (name: ListName): readonly Planned[] => {
    const isWanted = only === null || only === name;
    if (isWanted && query.length === 0) return lists[name];
    return lists[name].filter(
      ({ interview }) => kept.includes(interview.id) || (isWanted && isFound(interview, query)),
    );
  };
  return { toDo: pick('toDo'), comingUp: pick('comingUp'), closed: pick('closed') };
}
