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

/** When it was and how long: what only the other row says, or what it says otherwise is told. */
function joinWhen<Row extends ReadRow>(row: Row, other: ReadRow, left: LeftPart[]): Row {
  const { interview } = row;
  const there = other.interview;
  const isNewTime = row.isTimeUnknown && !other.isTimeUnknown;
  const { startsAt, timeZone } = isNewTime ? there : interview;
  if (other.clock !== null && there.startsAt !== startsAt)
    left.push(leftPart('time', other.clock, 'saidOtherwise'));
  const isNewLength = row.minutes === null && other.minutes !== null;
  const { durationMinutes } = isNewLength ? there : interview;
  if (other.minutes !== null && other.minutes !== durationMinutes)
    left.push(leftPart('minutes', String(other.minutes), 'saidOtherwise'));
  return {
    ...row,
    interview: { ...interview, startsAt, timeZone, durationMinutes },
    isTimeUnknown: row.isTimeUnknown && other.isTimeUnknown,
    clock: row.clock ?? other.clock,
    minutes: row.minutes ?? other.minutes,
  };
}

/**
 * A row with what another one says of the same interview beyond that; null where it says nothing. The
 * first one holds where they differ, and what is left out of the other is told.
 */
export function joinRows<Row extends ReadRow>(row: Row, other: ReadRow): Row | null {
  const there = other.interview;
  const left: LeftPart[] = [];
  const timed = joinWhen(row, other, left);
  const { interview } = timed;
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
  const isSame =
    JSON.stringify(joined) === JSON.stringify(row.interview) &&
    timed.clock === row.clock &&
    timed.minutes === row.minutes;
  return isSame && news.length === 0
    ? null
    : { ...timed, interview: joined, left: [...row.left, ...news] };
}
