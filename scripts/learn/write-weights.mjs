/**
 * @typedef {import('./train.mjs').Learned} Learned
 */

/**
 * The weights of a note's parts as one file: a line a feature, a column a part, in whole numbers.
 *
 * @param {{manners: Learned, interest: Learned, call: Learned}} learned
 * @param {{lights: readonly ('manners' | 'interest' | 'call')[], scale: number, any: string}} format
 * @param {string} sum
 */
export function writeWeights(learned, { lights, scale, any }, sum) {
  const whole = (/** @type {number} */ weight) => Math.round(weight * scale) + 0;
  const names = new Set(lights.flatMap((light) => [...learned[light].weights.keys()]));
  const rows = [...names]
    .sort()
    .map((name) => [name, ...lights.map((light) => whole(learned[light].weights.get(name) ?? 0))])
    .filter(([, ...weights]) => weights.some((each) => each !== 0));
  const ownRow = [any, ...lights.map((light) => whole(learned[light].bias))];
  return [
    '// Made by "npm run learn" out of the labelled passages and notes; not written by hand.',
    `// Learned from: ${sum}`,
    // Nothing in place of a nought: most of a file would be noughts.
    ...[ownRow, ...rows].map((row) => row.map((each) => each || '').join('\t')),
    '',
  ].join('\n');
}
