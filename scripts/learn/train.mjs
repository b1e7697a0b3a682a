/**
 * Logistic regression on sparse features, with steps that shrink for what has been seen often
 * (AdaGrad: Duchi, Hazan, Singer, 2011). The same examples in the same order make the same weights.
 *
 * @typedef {import('./examples.ts').Example} Example
 * @typedef {{bias: number, weights: Map<string, number>}} Learned
 */

const EPOCHS = 12;
const STEP = 0.15;
/** A feature of fewer sentences is left out. */
const LEAST_SENTENCES = 2;

/** A small generator of numbers from 0 to 1 (mulberry32), the same on every machine. */
function makeRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @param {number[]} list */
function shuffle(list, random) {
  for (let at = list.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other], list[at]];
  }
}

/** @param {readonly Example[]} examples */
function countFeatures(examples) {
  const counts = new Map();
  for (const { features } of examples) {
    for (const each of features) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return counts;
}

/** Marks say something of a sentence as a whole, and count the same in a long one. */
const isMark = (/** @type {string} */ name) => /^=\w/.test(name);
const marks = (/** @type {Example} */ { features }) => features.filter(isMark);
const words = (/** @type {Example} */ { features }) => features.filter((name) => !isMark(name));

/**
 * @param {readonly Example[]} examples
 * @param {ReadonlySet<string>} features those that get a weight
 * @returns {Learned}
 */
function learnWeights(examples, features) {
  const index = new Map([...features].map((each, at) => [each, at]));
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1e-8);
  const rows = examples.map((each) => ({
    ...each,
    known: Int32Array.from(words(each).flatMap((name) => index.get(name) ?? [])),
    marks: Int32Array.from(marks(each).flatMap((name) => index.get(name) ?? [])),
    scale: 1 / Math.sqrt(words(each).length),
  }));
  const random = makeRandom(1);
  const order = rows.map((_, at) => at);
  let [bias, biasSquares] = [0, 1e-8];
  const move = (/** @type {number} */ at, /** @type {number} */ step) => {
    squares[at] += step * step;
    weights[at] -= (STEP * step) / Math.sqrt(squares[at]);
  };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const at of order) {
      const { known, marks, scale, label, weight } = rows[at];
      let sum = bias;
      for (const each of known) sum += weights[each] * scale;
      for (const each of marks) sum += weights[each];
      const slope = (1 / (1 + Math.exp(-sum)) - label) * weight;
      for (const each of known) move(each, slope * scale);
      for (const each of marks) move(each, slope);
      biasSquares += slope * slope;
      bias -= (STEP * slope) / Math.sqrt(biasSquares);
    }
  }
  return { bias, weights: new Map([...index].map(([name, at]) => [name, weights[at]])) };
}

/**
 * Learns from examples, then once more with no more than `most` features: those that said most.
 *
 * @param {readonly Example[]} examples
 * @param {number} most
 * @returns {Learned}
 */
export function train(examples, most) {
  const counts = countFeatures(examples);
  const often = [...counts].filter(([, count]) => count >= LEAST_SENTENCES).map(([name]) => name);
  const first = learnWeights(examples, new Set(often.sort()));
  if (often.length <= most) return first;
  const said = (name) => Math.abs(first.weights.get(name) ?? 0) * Math.sqrt(counts.get(name) ?? 0);
  const kept = often.sort((a, b) => said(b) - said(a)).slice(0, most);
  return learnWeights(examples, new Set(kept.sort()));
}
