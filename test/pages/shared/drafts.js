/** What a message is before it has a place on the page, and the records that tests read. */
import { parsePeople } from './people.js';

let lastStamp = 0;

export function makeStamp() {
  lastStamp = Math.max(Date.now(), lastStamp + 1);
  return lastStamp;
}

/** A long number like the ones both sites use in their client-made ids. */
export function makeNumber() {
  const parts = crypto.getRandomValues(new Uint32Array(2));
  return `${parts[0]}${String(parts[1]).padStart(9, '0').slice(0, 9)}`;
}

export function makePeople({ to, cc, bcc } = {}) {
  const read = (value) => parsePeople(Array.isArray(value) ? value.join(',') : value);
  return { to: read(to), cc: read(cc), bcc: read(bcc) };
}

export function countPeople(people) {
  return people.to.length + people.cc.length + people.bcc.length;
}

export function makeRecord(draft, message) {
  const list = (people) => people.map((person) => person.address);
  return {
    id: draft.id,
    type: draft.type,
    to: list(message.people.to),
    cc: list(message.people.cc),
    bcc: list(message.people.bcc),
    subject: message.subject,
    text: message.text,
    at: makeStamp(),
  };
}
