import { fromText, mapValues } from '../../src/platform/record-text.ts';

/** Everything that a browser keeps, by key, as it was before it was made text of. */
export function readKept(kept: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return mapValues(kept, fromText);
}

/** A record of a browser in memory, which holds each value as JSON; null where it has none. */
// biome-ignore lint/suspicious/noExplicitAny: it is what a test expects it to be
export function readFake(local: ReadonlyMap<string, string>, key: string): any {
  return fromText(JSON.parse(local.get(key) ?? 'null'));
}
