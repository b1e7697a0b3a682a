import type { Closing } from './closing.ts';
import type { ContactChannel, Interview, Person } from './interview.ts';

/** True where the employer has said that they do not want to be called. */
export function isCallRefused({ permission }: Pick<Closing, 'permission'>): boolean {
  return permission === 'email-only' || permission === 'no';
}

/** How to get in touch about the decision: by telephone, unless they have asked for messages. */
export function channelFor(closing: Pick<Closing, 'permission' | 'preferredWay'>): ContactChannel {
  return isCallRefused(closing) || closing.preferredWay === 'email' ? 'email' : 'phone';
}

/** Whom to ask by a message: the one who was named, where they have an address, else everybody met. */
export function peopleToAsk({ people, closing }: Interview): readonly Person[] {
  const named = people.find(({ id }) => id === closing.callPersonId);
  return named && named.email !== '' ? [named] : people;
}

/** Whom to call: the one who was named, else the first with a number, else the first; or null. */
export function callPersonOf({ people, closing }: Interview): Person | null {
  const named = people.find(({ id }) => id === closing.callPersonId);
  return named ?? people.find(({ phone }) => phone !== '') ?? people[0] ?? null;
}
