function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const keys = Object.keys(value).sort();
  return Object.fromEntries(
    keys.map((key) => [key, sorted((value as Record<string, unknown>)[key])]),
  );
}

/**
 * A value as JSON with its keys in order: Chromium's storage sorts keys, Firefox's keeps them as they
 * were written, and the same value has to compare as the same on both. '' for nothing at all.
 */
export function canonicalJson(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(sorted(value));
}

/** True for what says nothing: it never wins where it is not known what is newer. */
export function isBlank(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === '' || value === false;
}

/** How much a value says: 0 unknown, 1 known to be blank, 2 something. */
function weight(value: unknown): number {
  if (value === undefined) return 0;
  return isBlank(value) ? 1 : 2;
}

/** Which of two values stands where none is newer: the same one on every device. */
export function compareValues(a: unknown, b: unknown): number {
  if (a === b) return 0;
  const byWeight = weight(a) - weight(b);
  if (byWeight !== 0) return byWeight;
  const [first, second] = [canonicalJson(a), canonicalJson(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** True for values that are the same, whatever the order of their keys; what is undefined is not there. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [first, second] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) =>
    isSameValue(first[key], second[key]),
  );
}
