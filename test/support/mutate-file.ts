import fc from 'fast-check';

/** What breaks programs that read files. */
const NASTY = [
  '\0',
  '\ufeff',
  '\ud800',
  '\udc00',
  '\u2028',
  '"__proto__":{"polluted":true},',
  '"constructor":{"prototype":{"polluted":true}},',
  '{"__proto__":[]}',
  '[',
  ']',
  '{',
  '}',
  '"',
  '\\',
  ',',
  '\n',
  '\n      {',
  '      {},\n',
  'null',
  '1e999',
  '-0',
  '=1+1',
  '['.repeat(70) + ']'.repeat(70),
  `${'{"a":'.repeat(70)}1${'}'.repeat(70)}`,
  '['.repeat(20_000),
];

/** In the place of a value. */
const VALUES = [null, true, -1, 1e21, '', '__proto__', 'x'.repeat(300), [], {}, [[]], [null], 0];

export interface Mutation {
  readonly kind: 'cut' | 'drop' | 'double' | 'insert' | 'flip' | 'value' | 'key' | 'wide' | 'swap';
  /** Two places in the file, as parts of its length. */
  readonly at: number;
  readonly to: number;
  readonly which: number;
}

const part = fc.noBias(fc.nat(999_999)).map((millionth) => millionth / 1_000_000);
export const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(
    ...(['cut', 'drop', 'double', 'insert', 'flip', 'value', 'key', 'wide', 'swap'] as const),
    ...(['insert', 'value', 'value'] as const),
  ),
  at: part,
  to: part,
  which: fc.nat(1_000),
});

type Place = { readonly holder: Record<string, unknown>; readonly name: string };

function listPlaces(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((name) => [
    { holder, name },
    ...listPlaces(Object.getOwnPropertyDescriptor(holder, name)?.value),
  ]);
}

/** Changes something within the JSON and writes it as it was written before, a line a record or not. */
function changeInside(text: string, { kind, at, which }: Mutation): string {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return text;
  }
  const places = listPlaces(file);
  const place = places[Math.floor(at * (places.length - 1))];
  if (!place) return text;
  if (kind === 'key') {
    const value = place.holder[place.name];
    delete place.holder[place.name];
    const name = ['__proto__', 'constructor', 'id', 'key', 'x'][which % 5] ?? '';
    Object.defineProperty(place.holder, name, { value, enumerable: true, configurable: true });
  } else place.holder[place.name] = VALUES[which % VALUES.length];
  return JSON.stringify(file, null, which % 3 === 0 ? undefined : 2);
}

/** A file after something has happened to it. */
export function mutateFile(text: string, mutation: Mutation): string {
  const { kind, which } = mutation;
  const [one, two] = [mutation.at, mutation.to].map((each) => Math.floor(each * text.length));
  const [from = 0, to = 0] = [one ?? 0, two ?? 0].sort((a, b) => a - b);
  const short = Math.min(to, from + which);
  switch (kind) {
    case 'cut':
      return text.slice(0, from);
    case 'drop':
      return text.slice(0, from) + text.slice(short);
    case 'double':
      return text.slice(0, short) + text.slice(from);
    case 'insert': {
      // Behind a bracket it is still JSON, as often as not.
      const opens = which % 2 === 0 ? text.indexOf('{', from) + 1 : from;
      return text.slice(0, opens) + NASTY[which % NASTY.length] + text.slice(opens);
    }
    case 'flip':
      return (
        text.slice(0, from) +
        String.fromCharCode(text.charCodeAt(from) ^ (1 << (which % 16))) +
        text.slice(from + 1)
      );
    case 'wide':
      // UTF-16 that was read as something else.
      return which % 20 === 0 ? [...text].join('\0') : text.slice(0, from) + '\0'.repeat(which);
    case 'swap': {
      const lines = text.split('\n');
      const line = Math.floor(mutation.at * (lines.length - 1));
      const [moved = ''] = lines.splice(line, 1);
      lines.splice(Math.floor(mutation.to * lines.length), which % 3, moved);
      return lines.join('\n');
    }
    default:
      return changeInside(text, mutation);
  }
}
