import { dateIn } from '../../interviews/civil-time.ts';
import type { Interview } from '../../interviews/interview.ts';
import { foldText } from '../../interviews/search.ts';

const fold = (text: string): string => foldText(text).replace(/\s+/g, ' ').trim();

/** Finds the interview that a list means. */
export interface Matcher {
  readonly add: (interview: Interview) => void;
  /** Its id; null where there is none, or it could be two. */
  readonly find: (listed: Interview) => string | null;
}

/**
 * A list's interview is the one of its id, else the one of that company, position and day; case and
 * accents do not count, and a position may be missing on one side where only one interview fits.
 */
export function matchListed(present: readonly Interview[]): Matcher {
  const ids = new Set<string>();
  const byDay = new Map<string, Interview[]>();
  const keyOf = ({ company, startsAt, timeZone }: Interview): string =>
    `${dateIn(startsAt, timeZone)} ${fold(company)}`;
  const add = (interview: Interview) => {
    ids.add(interview.id);
    if (fold(interview.company) === '') return;
    const key = keyOf(interview);
    byDay.set(key, [...(byDay.get(key) ?? []), interview]);
  };
  for (const each of present) add(each);
  const find = (listed: Interview): string | null => {
    if (ids.has(listed.id)) return listed.id;
    if (fold(listed.company) === '') return null;
    const position = fold(listed.position);
    const sameDay = byDay.get(keyOf(listed)) ?? [];
    const exact = sameDay.filter((each) => fold(each.position) === position);
    // One that was removed and entered anew is the new one.
    const best = exact.find(({ removedAt }) => removedAt === null) ?? exact[0];
    if (best) return best.id;
    const open = sameDay.filter((each) => position === '' || fold(each.position) === '');
    return open.length === 1 ? (open[0]?.id ?? null) : null;
  };
  return { add, find };
}
