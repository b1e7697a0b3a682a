import type { InterviewFields } from './command.ts';
import type { Instant, Interview, Person } from './interview.ts';

/**
 * Ids of people are numbers within their interview, so that the same command gives the same record.
 * One that a note still names is not given to somebody new. Whoever is added later has the time in the
 * id, in milliseconds, base 36: another device may add somebody else before both hear of each other.
 *
 * @param later when they are added; null: along with the interview
 */
export function peopleFrom(
  fields: InterviewFields['people'],
  { people: before, notes }: Pick<Interview, 'people' | 'notes'>,
  later: Instant | null,
): Person[] {
  const suffix = later === null ? '' : `-${Date.parse(later).toString(36)}`;
  const known = new Set(before.map((person) => person.id));
  const taken = new Set([...known, ...notes.flatMap((note) => note.personIds)]);
  const people: Person[] = [];
  for (const each of fields) {
    const name = each.name.trim();
    const email = each.email.trim();
    const phone = each.phone?.trim() ?? '';
    if (name === '' && email === '' && phone === '') continue;
    let id = each.id !== undefined && known.has(each.id) ? each.id : '';
    for (let number = taken.size + 1; id === ''; number += 1) {
      if (!taken.has(`p${number}${suffix}`)) id = `p${number}${suffix}`;
    }
    taken.add(id);
    if (people.some((person) => person.id === id)) continue;
    people.push({
      id,
      name,
      email,
      phone,
      role: each.role?.trim() ?? '',
      detail: each.detail?.trim() ?? before.find((person) => person.id === id)?.detail ?? '',
    });
  }
  return people;
}
