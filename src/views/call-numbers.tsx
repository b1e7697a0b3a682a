import type { Person } from '../interviews/interview.ts';
import type { Step } from '../interviews/step.ts';
import { Icon } from '../ui/icon.tsx';

/** The numbers to ring, where the next step is a call and a number is known. */
export function CallNumbers(props: { step: Step | null; people: readonly Person[] }) {
  if (props.step?.kind !== 'call' || props.step.channel !== 'phone') return null;
  const reachable = props.people.filter((person) => person.phone !== '');
  if (reachable.length === 0) return null;
  return (
    <ul class="numbers">
      {reachable.map(({ id, name, phone }) => (
        <li key={id}>
          <Icon name="phone" />
          <span>
            {name} <PhoneLink phone={phone} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A number that the browser hands to whatever rings here. */
export function PhoneLink({ phone }: { phone: string }) {
  return (
    <a class="aw-link" href={`tel:${phone.replace(/[^\d+]/g, '')}`} dir="ltr">
      {phone}
    </a>
  );
}
