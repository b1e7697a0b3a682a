import { OWN_HEAD_WORDS } from './own-head-words.ts';
import type { Target } from './target.ts';

/** The columns of our own list that come in again, by their names there. */
const OWN: Readonly<Record<string, Target>> = {
  company: 'company',
  position: 'position',
  date: 'date',
  time: 'time',
  timeZone: 'zone',
  minutes: 'minutes',
  people: 'name',
  emails: 'email',
  phones: 'phone',
  roles: 'role',
  hiringDate: 'hiringDate',
  strongPoints: 'strongPoints',
  remark: 'remark',
  outcome: 'status',
  outcomeDate: 'outcomeDate',
  id: 'id',
};

/** What the number of an interview is called in our own list, in whatever language it was written. */
export const ID_HEADS = [
  'Afterword’s own number',
  'Afterword-Kennung',
  'Identifiant Afterword',
  'ID de Afterword',
  'ID do Afterword',
] as const;

const ALL: ReadonlyMap<string, Target | null> = new Map(
  Object.entries({ ...OWN_HEAD_WORDS, id: ID_HEADS }).flatMap(([column, heads]) =>
    heads.map((head) => [head, OWN[column] ?? null] as const),
  ),
);

/** Other lists have such heads as well, and may mean something else by them: "Funktion", "Stand". */
const isCommon = (head: string): boolean => !head.includes(' ');

/**
 * What the heads of our own list stand for, in whatever language it was written; null for what it tells
 * and does not take in again, which looks like something else often enough.
 *
 * @param heads of the list: where it has our number of an interview, all of them are ours
 */
export function ownHeads(heads: readonly string[]): ReadonlyMap<string, Target | null> {
  const ids: readonly string[] = ID_HEADS;
  if (heads.some((head) => ids.includes(head))) return ALL;
  return new Map([...ALL].filter(([head]) => !isCommon(head)));
}
