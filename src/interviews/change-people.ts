import type { InterviewFields } from './command.ts';
import type { Interview, Person } from './interview.ts';

/**
 * Ids of people are numbers within their interview, so that the same command gives the same record.
 * One that a note still names is not given to somebody new.
 */
export function peopleFrom(
  fields: InterviewFields['people'],
  { people: before, notes }: Pick<Interview, 'people' | 'notes'>,
): Person[] {
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
      if (!taken.has(`p${number}`)) id = `p${number}`;
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
