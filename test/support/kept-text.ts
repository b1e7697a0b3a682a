import { fromText, mapValues } from '../../src/platform/record-text.ts';

/** Everything that a browser keeps, by key, as it was before it was made text of. */
export function readKept(kept: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return mapValues(kept, fromText);
}

/** A record of a browser in memory, which holds each value as JSON; undefined where it has none. */
export function readFake(local: ReadonlyMap<string, string>, key: string): unknown {
  const text = local.get(key);
  return text === undefined ? undefined : fromText(JSON.parse(text));
}
