import { EMPTY_CLOSING } from '../closing.ts';
import type { Interview } from '../interview.ts';

/*
 * An interview taken apart, so that two devices that change different things of it lose neither. A
 * part's path is `company`, `closing/need`, `closing/sentences/summary` or `people/p1/phone`;
 * `people/p1` itself says that there is such a person. A person is many parts (one device learns the
 * number while another mends the name), a note is how it stands, its words and its receivers, a call
 * what came of it and the remark.
 */
export type Values = Map<string, unknown>;

type Fields = Record<string, unknown>;

export const LISTS = ['people', 'notes', 'calls'] as const;
export type ListName = (typeof LISTS)[number];

/** Not merged: the id is the same, and these two are counted anew. */
const APART = new Set<string>(['id', 'revision', 'updatedAt', 'closing', ...LISTS]);

/** Fields that one command sets together make one part, under the first one's name. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  outcome: ['outcomeAt', 'startDate'],
  'closing/hiringDate': ['hiringDateKind', 'hiringDateAt'],
  'notes/sentAt': ['startedAt', 'promise', 'pending'],
  'calls/outcome': ['at', 'channel', 'callBackOn', 'newHiringDate'],
};

/**
 * A field by any other name is no part of an interview: no version would call one so. Nor one that all
 * objects have, such as `constructor`: whoever asked for it would find theirs.
 */
const NAME = /^\w{1,40}$/;
const isName = (name: string): boolean => NAME.test(name) && !(name in Object.prototype);

/** What an interview has that nobody has said anything about. */
const BLANK_INTERVIEW: Fields = {
  ...{ company: '', position: '', mailHost: '', remark: '', removedAt: null },
  ...{ calendar: null, office: null, patience: null, snooze: null },
};
const BLANK_ELEMENTS: Readonly<Record<ListName, Fields>> = {
  people: { name: '', email: '', phone: '', role: '', detail: '' },
  notes: { personIds: [], text: '' },
  calls: { remark: '' },
};

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function addFields(values: Values, path: string, kind: string, fields: Fields): void {
  const grouped = new Set<string>();
  const named = Object.entries(fields).filter(([name]) => isName(name));
  for (const [name] of named) {
    for (const member of GROUPS[kind + name] ?? []) grouped.add(member);
  }
  for (const [name, value] of named) {
    if (grouped.has(name)) continue;
    const members = GROUPS[kind + name];
    const part = members
      ? Object.fromEntries([name, ...members].map((each) => [each, fields[each]]))
      : value;
    if (part !== undefined) values.set(path + name, part);
  }
}

/** Takes an interview apart. Fields unknown to this version are parts like others. */
export function takeApart(interview: Interview): Values {
  const values: Values = new Map();
  const own = Object.entries(interview).filter(([name]) => !APART.has(name));
  addFields(values, '', '', Object.fromEntries(own));
  const { sentences, ...closing } = interview.closing;
  addFields(values, 'closing/', 'closing/', closing);
  addFields(values, 'closing/sentences/', 'closing/sentences/', { ...sentences });
  for (const list of LISTS) {
    for (const { id, ...fields } of interview[list]) {
      values.set(`${list}/${id}`, true);
      addFields(values, `${list}/${id}/`, `${list}/`, fields);
    }
  }
  return values;
}

const ELEMENT = new RegExp(`^(?:${LISTS.join('|')})/[^/]+`);

/** The element that a path is about, or is in: `people/p1`; null for what stands in no list. */
export function elementOf(path: string): string | null {
  return ELEMENT.exec(path)?.[0] ?? null;
}

/** True for the paths under which an interview keeps whether an element is there. */
export function isElement(path: string): boolean {
  return elementOf(path) === path;
}

/** Fields by the place in which they stand: '', 'closing', 'people/p1'. */
function byPlace(values: Values): Map<string, Fields> {
  const places = new Map<string, [string, unknown][]>();
  for (const [path, value] of values) {
    if (value === undefined || isElement(path)) continue;
    const cut = path.lastIndexOf('/');
    const [place, name] = [path.slice(0, Math.max(cut, 0)), path.slice(cut + 1)];
    if (!isName(name)) continue;
    const list = elementOf(path);
    const kind = list ? `${list.split('/')[0]}/` : place && `${place}/`;
    const isGroup = GROUPS[kind + name] !== undefined && isObject(value);
    const fields = places.get(place) ?? [];
    fields.push(...(isGroup ? Object.entries(value) : [[name, value] as [string, unknown]]));
    places.set(place, fields);
  }
  return new Map([...places].map(([place, fields]) => [place, Object.fromEntries(fields)]));
}

/** An interview of parts, without the order of its lists; what is unknown of it is blank. */
export function putTogether(values: Values, { id, revision, updatedAt }: Interview): Interview {
  const places = byPlace(values);
  const listed = LISTS.map((list) => [
    list,
    [...values.keys()]
      .filter((path) => values.get(path) === true && isElement(path) && path.startsWith(list))
      .map((path) => ({
        id: path.slice(list.length + 1),
        ...BLANK_ELEMENTS[list],
        ...places.get(path),
      })),
  ]);
  const sentences = { ...EMPTY_CLOSING.sentences, ...places.get('closing/sentences') };
  return {
    ...{ id, revision },
    ...BLANK_INTERVIEW,
    ...places.get(''),
    closing: { ...EMPTY_CLOSING, ...places.get('closing'), sentences },
    ...Object.fromEntries(listed),
    updatedAt,
  } as unknown as Interview;
}
