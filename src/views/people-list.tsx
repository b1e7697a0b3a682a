import type { Interview } from '../interviews/interview.ts';
import { words } from '../platform/words.ts';
import { PhoneLink } from './call/phone-link.tsx';

/** The people met, with what reaches them. */
export function PeopleList({ interview }: { interview: Interview }) {
  const { people } = interview;
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
              <PhoneLink phone={phone} interview={interview} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
