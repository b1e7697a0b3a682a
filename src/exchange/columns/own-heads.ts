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
  outcome: 'status',
  outcomeDate: 'outcomeDate',
  id: 'id',
};

/**
 * What the heads of our own list stand for; null for what it tells and does not take in again, which
 * looks like something else often enough.
 *
 * @param labels the heads by the columns' names, once for each language that it may be written in
 */
export function ownHeads(
  labels: readonly Readonly<Record<string, string>>[],
): ReadonlyMap<string, Target | null> {
  const heads = new Map<string, Target | null>();
  for (const language of labels) {
    for (const [column, head] of Object.entries(language)) {
      heads.set(head, OWN[column] ?? null);
    }
  }
  return heads;
}
