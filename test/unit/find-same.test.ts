import { describe, expect, it } from 'vitest';
import type { Interview } from '../../src/interviews/interview.ts';
import type { ReadLine } from '../../src/quick-add/read-line.ts';
import type { SortedInterviews } from '../../src/ui/sort-interviews.ts';
import { findSame } from '../../src/views/quick-add/quick-values.ts';
import { makeInterview } from '../support/make-interview.ts';

const line = (company: string, position: string) => ({ company, position }) as ReadLine;

function listed(...interviews: Interview[]): SortedInterviews {
  const toDo = interviews.map((interview) => ({ interview, plan: { next: null, none: null } }));
  return { toDo, comingUp: [], closed: [] } as unknown as SortedInterviews;
}

describe('an interview that is there already', () => {
  const known = makeInterview({ company: 'Söderlund  & Straße', position: 'Analyst' });

  it('is found whatever the case, the accents and the blanks', () => {
    const sorted = listed(known);
    expect(findSame(line('soderlund & strasse ', 'ANALYST'), sorted)).toBe(known);
    expect(findSame(line('Soderlund', 'Analyst'), sorted)).toBeNull();
    expect(findSame(line('', ''), listed(makeInterview({ company: '', position: '' })))).toBeNull();
  });

  it('is the first open one', () => {
    const over = { ...known, outcome: 'offer' } as const;
    const later = { ...known, id: 'i2' };
    expect(findSame(line('Söderlund & Straße', 'Analyst'), listed(over, known, later))).toBe(known);
  });

  it('costs the thousands that are not it nothing at each key', () => {
    let reads = 0;
    const many = Array.from({ length: 50 }, (_, at) => {
      const each = makeInterview({ id: `i${at}`, company: `Halden ${at}` });
      const get = () => {
        reads += 1;
        return `Halden ${at}`;
      };
      return Object.defineProperty(each, 'company', { get });
    });
    const sorted = listed(...many);
    findSame(line('Hal', ''), sorted);
    expect(reads).toBe(50);
    for (const typed of ['Hald', 'Halde', 'Halden']) findSame(line(typed, ''), sorted);
    findSame(line('Halden 1', ''), listed(...many));
    expect(reads).toBe(50);
  });
});
