import type { PlainDate } from '../../interviews/interview.ts';
import type { DateOrder } from './find-day.ts';
import type { DateCell } from './read-date-cell.ts';

/** Of so many that say one order, one that says another is a slip. */
const SLIP = 10;

const isOpen = ({ days }: DateCell): boolean => new Set(days.map(([, date]) => date)).size > 1;

function count(cells: readonly DateCell[], possible: ReadonlySet<DateOrder>) {
  const votes = new Map<DateOrder, number>();
  for (const { days, isInFigures } of cells) {
    const [only, ...others] = days;
    if (!only || others.length > 0 || !isInFigures || !possible.has(only[0])) continue;
    votes.set(only[0], (votes.get(only[0]) ?? 0) + 1);
  }
  return votes;
}

/**
 * In which order all of a file's dates are written: a 13 in first place settles it for those that
 * could be read two ways. `ask` where nothing does, or they contradict each other; null where it
 * does not matter, since each date can be read in one way only.
 *
 * @param others dates of the file that are not brought in: they count where these settle nothing
 */
export function decideDateOrder(
  cells: readonly DateCell[],
  others: readonly DateCell[] = [],
): DateOrder | 'ask' | null {
  const open = cells.filter(isOpen);
  if (open.length === 0) return null;
  const possible = new Set(open.flatMap(({ days }) => days.map(([order]) => order)));
  const own = count(cells, possible);
  const votes = own.size > 0 ? own : count(others, possible);
  const [most, next] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!most) return 'ask';
  return next === undefined || most[1] >= next[1] * SLIP ? most[0] : 'ask';
}

/** The day of a cell by the order that holds; one that it cannot have, it does not have. */
export function dayBy({ days }: DateCell, order: DateOrder | null): PlainDate {
  const [first = ['ymd', ''] as const] = days;
  return (days.find(([each]) => each === order) ?? first)[1];
}
