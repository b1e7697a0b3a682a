type Pure = (...given: readonly (string | number)[]) => unknown;

/** So many answers are kept, then all are forgotten: a test may ask a million questions. */
const MOST_KEPT = 200_000;

/**
 * Pure functions that work out each answer once. The polyfill of Temporal takes most of the time of a
 * test that derives steps by the hundred thousand, and it is asked the same again and again.
 */
export function rememberAnswers<T extends Record<string, unknown>>(functions: T): T {
  const remembering = Object.entries(functions).map(([name, work]) => {
    if (typeof work !== 'function') return [name, work];
    const known = new Map<string, unknown>();
    const answer: Pure = (...given) => {
      const key = given.join(' ');
      if (known.has(key)) return known.get(key);
      const found: unknown = work(...given);
      if (known.size > MOST_KEPT) known.clear();
      known.set(key, found);
      return found;
    };
    return [name, answer];
  });
  return Object.fromEntries(remembering) as T;
}
