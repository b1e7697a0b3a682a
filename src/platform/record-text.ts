/**
 * The one record that is kept as an object for ever: copies of before version 3 look in it whether the
 * store is newer than they are, and know nothing of text.
 */
export const VERSION_KEY = 'data-version';

/** The same keys, each with what is made of its value. */
export function mapValues<From, To>(
  values: Readonly<Record<string, From>>,
  make: (value: From, key: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(values).map(([key, each]) => [key, make(each, key)]));
}

/**
 * A record as it is kept: as JSON text. Browsers copy an object several times, value by value, on its
 * way to the disk: 10,000 interviews took twice as long (Chromium 156, November 2026).
 */
export function toText(value: unknown, key: string): unknown {
  return key === VERSION_KEY ? value : JSON.stringify(value);
}

/**
 * A record as it was given to `toText`. What is no JSON text is handed out as it is: a record of an
 * earlier version, which was kept as an object, or one that is torn.
 */
export function fromText(kept: unknown): unknown {
  if (typeof kept !== 'string') return kept;
  try {
    return JSON.parse(kept);
  } catch {
    return kept;
  }
}
