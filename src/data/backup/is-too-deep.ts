/** Nested deeper than this, nothing of ours is. */
export const GREATEST_DEPTH = 60;

/**
 * True for a value that is nested deeper than is ours. It takes no recursion to find out, so that
 * afterwards whatever recurses is safe.
 */
export function isTooDeep(value: unknown, most = GREATEST_DEPTH): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    const next: unknown[] = [];
    for (const each of level) {
      if (typeof each !== 'object' || each === null) continue;
      if (depth >= most) return true;
      for (const inner of Object.values(each)) {
        if (typeof inner === 'object' && inner !== null) next.push(inner);
      }
    }
    level = next;
  }
  return false;
}
