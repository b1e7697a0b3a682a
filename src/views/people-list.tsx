import type { Person } from '../interviews/interview.ts';
import { words } from '../platform/words.ts';

/** A number that the browser hands to whatever rings here. */
function PhoneLink({ phone }: { phone: string }) {
  return (
    <a class="aw-link" href={`tel:${phone.replace(/[^\d+]/g, '')}`} dir="ltr">
      {phone}
    </a>
  );
}

/** The people met, with what reaches them. */
export function PeopleList({ people }: { people: readonly Person[] }) {
  if (people.length === 0) return <p class="aw-hint">{words('nobodyYet')}</p>;
  return (
    <ul class="people">
      {people.map(({ id, name, email, phone, role }) => (
        <li key={id}>
          <p>
            <strong>{name || email}</strong>
            {role && <span class="aw-hint"> {role}</span>}
          </p>
          {email && name && (
            <p>
              <a class="aw-link" href={`mailto:${encodeURIComponent(email)}`}>
                {email}
              </a>
            </p>
          )}
          {phone && (
            <p>
              <PhoneLink phone={phone} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
