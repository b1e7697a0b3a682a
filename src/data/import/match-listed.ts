import { dateIn } from '../../interviews/civil-time.ts';
import type { Interview } from '../../interviews/interview.ts';
import { foldText } from '../../interviews/search.ts';

const fold = (text: string): string => foldText(text).replace(/\s+/g, ' ').trim();

/** Finds the interview that a list means. */
export interface Matcher {
  /** Adds one that is new, or tells what has become of one. */
  readonly note: (interview: Interview) => void;
  /** Its id; null where there is none, or it could be two. */
  readonly find: (listed: Interview) => string | null;
}

/**
 * A list's interview is the one of its id, else the one of that company, position and day; case and
 * accents do not count, and a position may be missing on one side where only one interview fits.
 */
export function matchListed(present: readonly Interview[]): Matcher {
  const keys = new Map<string, string>();
  const byDay = new Map<string, Map<string, Interview>>();
  const keyOf = ({ company, startsAt, timeZone }: Interview): string =>
    `${dateIn(startsAt, timeZone)} ${fold(company)}`;
  const note = (interview: Interview) => {
    const { id, company } = interview;
    byDay.get(keys.get(id) ?? '')?.delete(id);
    const key = keyOf(interview);
    keys.set(id, key);
    if (fold(company) === '') return;
    const sameDay = byDay.get(key) ?? new Map<string, Interview>();
    byDay.set(key, sameDay.set(id, interview));
  };
  for (const each of present) note(each);
  const find = (listed: Interview): string | null => {
    if (keys.has(listed.id)) return listed.id;
    if (fold(listed.company) === '') return null;
    const position = fold(listed.position);
    const sameDay = [...(byDay.get(keyOf(listed))?.values() ?? [])];
    const exact = sameDay
      .filter((each) => fold(each.position) === position)
      // Of several always the same one, whatever was filled in since.
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    // One that was removed and entered anew is the new one.
    const best = exact.find(({ removedAt }) => removedAt === null) ?? exact[0];
    if (best) return best.id;
    const open = sameDay.filter((each) => position === '' || fold(each.position) === '');
    return open.length === 1 ? (open[0]?.id ?? null) : null;
  };
  return { note, find };
}
