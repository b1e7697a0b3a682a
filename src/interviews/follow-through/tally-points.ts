import type { Interview, Outcome } from '../interview.ts';
import { dropRemoved } from './what-counts.ts';

/** How far an interview has come: still open, an offer, or over without one. */
export const POINT_OUTCOMES = ['open', 'offer', 'closed'] as const;
export type PointOutcome = (typeof POINT_OUTCOMES)[number];

/** A strong point and the interviews to which it was taken. */
export interface PointTally {
  /** In the spelling used most. */
  readonly label: string;
  /** Interviews; the sum of `parts`. */
  readonly count: number;
  readonly parts: Readonly<Record<PointOutcome, number>>;
}

/** Marks over and under Latin, Greek and Cyrillic letters; in other scripts they make other words. */
const ACCENTS = /[\u0300-\u036f]/g;

/** A strong point without what may differ: capitals, accents, blanks, a full stop. */
export function plainPoint(point: string): string {
  return point
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\s*[.!]+$/u, '');
}

function outcomeOf(outcome: Outcome): PointOutcome {
  return outcome === 'open' || outcome === 'offer' ? outcome : 'closed';
}

/** The spelling used most; of two as frequent, the first in the order of their letters. */
function pickSpelling(spellings: ReadonlyMap<string, number>): string {
  const sorted = [...spellings].sort(([a, often], [b, oftener]) =>
    often === oftener ? (a < b ? -1 : 1) : oftener - often,
  );
  return sorted[0]?.[0] ?? '';
}

/**
 * The user's strong points, the most frequent first: in how many interviews each stands, and what
 * has become of those. Points are the same when nothing but capitals, accents, blanks or a full stop
 * differs; one that stands twice in an interview counts once for it.
 */
export function tallyPoints(interviews: readonly Interview[]): PointTally[] {
  const found = new Map<
    string,
    { spellings: Map<string, number>; parts: Record<PointOutcome, number> }
  >();
  for (const { closing, outcome } of dropRemoved(interviews)) {
    const own = new Map(closing.strongPoints.map((point) => [plainPoint(point), point.trim()]));
    for (const [plain, spelling] of own) {
      if (plain === '') continue;
      const group = found.get(plain) ?? {
        spellings: new Map<string, number>(),
        parts: { open: 0, offer: 0, closed: 0 },
      };
      group.spellings.set(spelling, (group.spellings.get(spelling) ?? 0) + 1);
      group.parts[outcomeOf(outcome)] += 1;
      found.set(plain, group);
    }
  }
  return [...found.values()]
    .map(({ spellings, parts }) => ({
      label: pickSpelling(spellings),
      count: parts.open + parts.offer + parts.closed,
      parts,
    }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}
