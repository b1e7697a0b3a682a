import type { PlainDate } from '../../interviews/interview.ts';
import type { Table } from '../table/read-table.ts';
import { partOfName, targetOfHead } from './head-words.ts';
import { numberPeople } from './number-people.ts';
import { ownHeads } from './own-heads.ts';
import { type Profile, profileColumn } from './profile-column.ts';
import type { ColumnUse, Target } from './target.ts';

/** How sure a guess is; `unsure` is for the user to look at. */
export type Sureness = 'sure' | 'likely' | 'unsure';

/** A column, what it is taken for (null: it is not brought in), and what it looks like. */
export interface ColumnGuess {
  readonly column: number;
  readonly head: string;
  readonly use: ColumnUse | null;
  readonly sureness: Sureness;
  /** Most of its cells are dates: it can be chosen as the interview's date. */
  readonly hasDates: boolean;
  /** The first things that stand in it. */
  readonly samples: readonly string[];
}

interface Candidate {
  readonly column: number;
  readonly target: Target;
  readonly points: number;
}

/** What only one column can be. Interviews may have several rounds, and so several dates. */
const SINGLE: readonly Target[] = [
  ...(['company', 'position', 'zone', 'minutes', 'hiringDate'] as const),
  ...(['status', 'outcomeDate', 'id', 'sourceId'] as const),
];

const SURE = 10;
const LIKELY = 6;
const UNSURE = 3;

/** What stands beside a column. */
interface Beside {
  /** "Name" beside "Vorname" is the other part of a person's. */
  readonly hasGiven: boolean;
  readonly hasNames: boolean;
  /** A column without a head has what a comma parted by mistake. */
  readonly hasHeads: boolean;
}

function listBeside(profiles: readonly Profile[]): Beside {
  const hasGiven = profiles.some(({ head }) => partOfName(head) === 'given');
  const hasNames = profiles.some(({ head, isNames }) => {
    const said = targetOfHead(head);
    return said === 'name' || (isNames && (said === null || said === 'title' || said === 'date'));
  });
  return { hasGiven, hasNames, hasHeads: profiles.some(({ head }) => head !== '') };
}

/** What a column may be, by its head and by what stands in it. */
function candidates(
  profile: Profile,
  own: Target | null | undefined,
  { hasGiven, hasNames, hasHeads }: Beside,
): Candidate[] {
  const { column, head, share, isIds, isStatus, isPositions, isCompanies, isNames, many } = profile;
  const as = (target: Target, points: number): Candidate => ({ column, target, points });
  if (own !== undefined) return own === null ? [] : [as(own, SURE + 1)];
  const said = targetOfHead(head);
  switch (said) {
    case 'other':
      return [];
    case 'date':
      // "Interview with" has people, "Interview" may be a yes or no.
      if (many > 0 && share.readableDate < 0.5)
        return isNames ? [as('name', UNSURE)] : share.phone > 0.7 ? [as('phone', LIKELY)] : [];
      return [as('date', SURE)];
    case 'hiringDate':
    case 'outcomeDate':
      return many === 0 || share.readableDate >= 0.5 ? [as(said, SURE)] : [];
    case 'day':
      return many === 0 || share.readableDate >= 0.5 ? [as('date', LIKELY)] : [];
    case 'time':
      if (share.dayPart > 0.3) return [as('time', SURE)];
      return many === 0 || share.time + share.date > 0.3 ? [as('time', SURE)] : [];
    case 'email':
    case 'phone':
      return many === 0 || share[said] + share.date > 0.3 ? [as(said, SURE)] : [];
    case 'sourceId':
      return [as(isIds ? 'id' : 'sourceId', LIKELY)];
    case 'status':
      if (share.date > 0.5) return [as('outcomeDate', LIKELY)];
      if (many > 0 && profile.knownStatus === 0) return [];
      return [as('status', isStatus ? SURE : LIKELY)];
    case 'function':
      return hasNames ? [as('role', SURE)] : [as('position', LIKELY), as('role', UNSURE)];
    case 'post':
      return hasNames ? [as('position', LIKELY), as('role', UNSURE)] : [as('position', LIKELY)];
    case 'title':
      if (hasGiven) return [as('name', LIKELY)];
      return [as('company', UNSURE), as('position', UNSURE - 1), as('name', isNames ? LIKELY : 1)];
    case 'name':
      if (share.date > 0.5) return [];
      if (share.phone > 0.7) return [as('phone', SURE)];
      return share.email > 0.7 ? [as('email', SURE)] : [as('name', SURE)];
    case null:
      break;
    default:
      return [as(said, share.date > 0.5 ? 1 : SURE)];
  }
  if (share.email > 0.6) return [as('email', LIKELY)];
  if (share.phone > 0.6) return [as('phone', LIKELY)];
  if (share.date > 0.6) return head === '' ? [as('date', UNSURE)] : [];
  if (share.time > 0.6) return [as('time', UNSURE)];
  if (isStatus) return [as('status', UNSURE)];
  if (isNames) return [as('name', UNSURE)];
  if (share.text < 0.7 || hasHeads) return [];
  return [
    as('position', isPositions ? UNSURE + 1 : 1),
    as('company', isCompanies ? UNSURE + 1 : isPositions ? 0 : 2),
  ];
}

const surenessOf = (points: number): Sureness =>
  points >= SURE ? 'sure' : points >= LIKELY ? 'likely' : 'unsure';

/**
 * Guesses what each column of a list is: by its head, in five languages and as trackers call it, and
 * by what stands in it. A mapping for the user to look at and correct.
 *
 * @param today tells a year of two figures from a day
 */
export function guessColumns(table: Table, today: PlainDate): readonly ColumnGuess[] {
  const profiles = table.heads.map((_, column) => profileColumn(table, column, today));
  const own = ownHeads(table.heads);
  const beside = listBeside(profiles);
  const isEmpty = ({ column }: Candidate) => Number(profiles[column]?.many === 0);
  const all = profiles
    .flatMap((profile) => candidates(profile, own.get(profile.head), beside))
    .sort(
      (a, b) =>
        b.points - a.points ||
        // What is empty in all rows does not take the place of what is not.
        isEmpty(a) - isEmpty(b) ||
        a.column - b.column,
    );
  const taken = new Set<Target>();
  const chosen = new Map<number, Candidate>();
  const surest = Math.max(0, ...all.map(({ target, points }) => (target === 'date' ? points : 0)));
  for (const candidate of all) {
    const { column, target, points } = candidate;
    if (chosen.has(column) || (SINGLE.includes(target) && taken.has(target))) continue;
    // Of the dates only those that say the same surely: "Date" beside "Interview date" is another.
    if (target === 'date' && (points < surest || (points < SURE && taken.has('date')))) continue;
    // Each round may have a time of its own, where its head says so.
    if (target === 'time' && points < SURE && taken.has('time')) continue;
    taken.add(target);
    chosen.set(column, candidate);
  }
  const persons = numberPeople(
    [...chosen.values()].map(({ column, target }) => ({
      column,
      target,
      head: table.heads[column] ?? '',
    })),
  );
  return profiles.map(({ column, head, samples, share }) => {
    const candidate = chosen.get(column);
    const person = persons.get(column) ?? 0;
    return {
      column,
      head,
      use: candidate ? { column, target: candidate.target, person } : null,
      sureness: surenessOf(candidate?.points ?? SURE),
      hasDates: share.date > 0.5 || share.readableDate > 0.8,
      samples,
    };
  });
}
