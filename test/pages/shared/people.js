/** The invented people of the practice mailbox, and how typed text becomes one of them. */

export const me = { name: 'Sam Rivera', address: 'sam.rivera@example.com' };

export const contacts = [
  { name: 'Anna Okafor', address: 'anna.okafor@brightwater.example' },
  { name: 'Brightwater Careers', address: 'careers@brightwater.example' },
  { name: 'Tomas Lind', address: 'tomas.lind@example.org' },
  { name: 'Elm Street Library', address: 'desk@elmstreetlibrary.example' },
];

/** Somebody a company directory knows by name only: Outlook shows no address for such a person. */
export const directoryPeople = [
  { name: 'Ben Whitlock', address: 'ben.whitlock@brightwater.example', directory: true },
];

const addressPattern = /[^\s<>,;"]+@[^\s<>,;"]+/;

export function findPerson(address) {
  return [...contacts, ...directoryPeople].find((person) => person.address === address) ?? null;
}

/** One person out of `a@b`, `Name <a@b>` or a known name; null when nothing can be made of it. */
export function parsePerson(text) {
  const clean = text.replace(/\u200b/g, '').trim();
  const address = addressPattern.exec(clean)?.[0] ?? null;
  if (address) {
    const name = clean.slice(0, clean.indexOf(address)).replace(/[<"]/g, '').trim();
    return { name: name || findPerson(address)?.name || '', address };
  }
  const known = [...contacts, ...directoryPeople].find(
    (person) => person.name.toLowerCase() === clean.toLowerCase(),
  );
  return known ?? null;
}

export function parsePeople(text) {
  return (text ?? '')
    .split(/[,;]/)
    .map(parsePerson)
    .filter((person) => person !== null);
}

export function suggestPeople(text) {
  const wanted = text
    .replace(/\u200b/g, '')
    .trim()
    .toLowerCase();
  if (wanted.length < 2 || addressPattern.test(wanted)) return [];
  return [...contacts, ...directoryPeople].filter((person) =>
    `${person.name} ${person.address}`.toLowerCase().includes(wanted),
  );
}
