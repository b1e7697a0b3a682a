import { peopleFrom } from '../../interviews/change-people.ts';
import { type Interview, LIMITS, type Person } from '../../interviews/interview.ts';
import { joinRemarks } from '../../interviews/join-remarks.ts';
import { fillPerson, isSamePerson, saidOtherwise } from '../../interviews/same-person.ts';
import { type LeftPart, leftPart, type ReadRow } from './read-row.ts';

/** Somebody with what another row says of them; what it says otherwise is left out. */
function joinPerson(person: Person, other: Person, left: LeftPart[]): Person {
  const joined = fillPerson(person, other);
  for (const field of saidOtherwise(joined, other))
    left.push(leftPart(field, other[field], 'saidOtherwise'));
  return joined;
}

/** The people of both rows, each once, as many as an interview may have. */
function joinPeople(interview: Interview, others: readonly Person[], left: LeftPart[]) {
  const people: (Omit<Person, 'id'> & { readonly id?: string })[] = [...interview.people];
  for (const other of others) {
    const at = interview.people.findIndex((each) => isSamePerson(each, other));
    const known = interview.people[at];
    const { id: _, ...fields } = other;
    if (known) people[at] = joinPerson(known, other, left);
    else if (people.length < LIMITS.people) people.push(fields);
    else left.push(leftPart('name', other.name || other.email || other.phone, 'tooMany'));
  }
  return peopleFrom(people, interview, null);
}

function joinClosing({ closing }: Interview, other: Interview['closing'], left: LeftPart[]) {
  const points = closing.strongPoints.length > 0 ? closing.strongPoints : other.strongPoints;
  for (const point of other.strongPoints) {
    if (!points.includes(point)) left.push(leftPart('strongPoints', point, 'saidOtherwise'));
  }
  const hiringDate = closing.hiringDate ?? other.hiringDate;
  if (other.hiringDate !== null && other.hiringDate !== hiringDate)
    left.push(leftPart('hiringDate', other.hiringDate, 'saidOtherwise'));
  return { ...closing, strongPoints: points, hiringDate };
}

/**
 * A row with what another one says of the same interview beyond that; null where it says nothing. The
 * first one holds where they differ, and what is left out of the other is told.
 */
export function joinRows<Row extends ReadRow>(row: Row, other: ReadRow): Row | null {
  const { interview } = row;
  const there = other.interview;
  const left: LeftPart[] = [];
  const people = joinPeople(interview, there.people, left);
  const closing = joinClosing(interview, there.closing, left);
  const isOpen = interview.outcome === 'open';
  const { outcome, outcomeAt } = isOpen ? there : interview;
  if (there.outcome !== 'open' && there.outcome !== outcome)
    left.push(leftPart('status', other.status, 'saidOtherwise'));
  const remark = joinRemarks(interview.remark, there.remark);
  if (remark === null) left.push(leftPart('remark', there.remark, 'tooLong'));
  const isTold = (part: LeftPart) =>
    row.left.some(({ target, text }) => target === part.target && text === part.text);
  const news = [...other.left.filter((part) => !isTold(part)), ...left];
  const joined = { ...interview, people, closing, outcome, outcomeAt };
  if (remark !== null) joined.remark = remark;
  const isSame = JSON.stringify(joined) === JSON.stringify(interview);
  return isSame && news.length === 0
    ? null
    : { ...row, interview: joined, left: [...row.left, ...news] };
}
