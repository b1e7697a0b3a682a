import type { Interview, Person } from '../interviews/interview.ts';
import { isNamed } from './known-names.ts';

/** A fact that would make a note better and is not known. */
export type Blank = 'name' | 'detail' | 'strongPoints' | 'position' | 'company';

const isEmpty = (text: string): boolean => text.trim() === '';

/** What a note to these people has to leave out. After a refusal nothing is promised to be brought. */
export function findBlanks(interview: Interview, people: readonly Person[]): Blank[] {
  const { company, position, closing, outcome } = interview;
  const isBlank: Record<Blank, boolean> = {
    name: people.length === 0 || !people.every(isNamed),
    detail: people.every(({ detail }) => isEmpty(detail)),
    strongPoints: outcome !== 'declined' && closing.strongPoints.every(isEmpty),
    position: isEmpty(position),
    company: isEmpty(company),
  };
  return (Object.keys(isBlank) as Blank[]).filter((blank) => isBlank[blank]);
}
