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

/**
 * What the heads of our own list stand for; null for what it tells and does not take in again, which
 * looks like something else often enough.
 *
 * @param labels the heads by the columns' names, once for each language that it may be written in
 */
export function ownHeads(
  labels: readonly Readonly<Record<string, string>>[],
): ReadonlyMap<string, Target | null> {
  const heads = new Map<string, Target | null>(ID_HEADS.map((head) => [head, 'id']));
  for (const language of labels) {
    for (const [column, head] of Object.entries(language)) {
      heads.set(head, OWN[column] ?? null);
    }
  }
  return heads;
}
