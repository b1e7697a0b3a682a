import { escapePattern } from '../escape-pattern.ts';

/** The job's own names, as the record has them. */
export interface JobNames {
  readonly company: string;
  readonly position: string;
}

/** Stands for the company or the position by name, in phrases and in what was learned. */
export const NAMED = 'thejob';

/** Shorter words are too common to tell a job by. */
const LEAST_LENGTH = 4;

/** A pattern of the names, whole and by their telling words; null where there are none. */
function makeNamePattern({ company, position }: JobNames): RegExp | null {
  const names = [company, position]
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');
  const words = names
    .flatMap((name) => name.split(/[^\p{L}\p{N}]+/u))
    .filter((word) => word.length >= LEAST_LENGTH);
  const all = [...names, ...words].slice(0, 12).map(escapePattern);
  if (all.length === 0) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Reads sentences of small letters with one word in place of the company's and the position's names. */
export function readNameless(names: JobNames): (small: string) => string {
  const pattern = makeNamePattern(names);
  return (small) => (pattern ? small.replace(pattern, NAMED) : small);
}
