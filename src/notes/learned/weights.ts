/** The three parts of a note that are told by weights, in the order of a file's columns. */
export const LIGHTS = ['manners', 'interest', 'call'] as const;
export type LightName = (typeof LIGHTS)[number];

/** Weights are written as whole numbers; so many make 1. */
export const SCALE = 20;

/** Stands for every sentence; its weight is what a sentence of no known words has. */
export const ANY = '';

/** What a language's phrases say of a part in a sentence: there, seen and not meant so, or nothing. */
export type Verdict = 'found' | 'refuted' | 'unknown';

/** Stand for what the phrases say of a sentence. No word begins so. */
export const BY_VERDICT: Readonly<Record<Verdict, string | null>> = {
  found: '=found',
  refuted: '=refuted',
  unknown: null,
};

type Weights = ReadonlyMap<string, readonly number[]>;

const known = new Map<string, Weights>();

/** One line a feature, its weights behind it, parted by tabs; lines that begin with `//` say nothing. */
function parseWeights(text: string): Weights {
  const before = known.get(text);
  if (before) return before;
  const rows = text.split('\n').filter((line) => line.includes('\t') && !line.startsWith('//'));
  const result = new Map(
    rows.map((line) => {
      const [feature = '', ...weights] = line.split('\t');
      return [feature, weights.map((each) => Number(each) / SCALE)];
    }),
  );
  known.set(text, result);
  return result;
}

/**
 * How much speaks for one of a note's parts in a sentence: the weights of what it is told by, which
 * were learned from labelled sentences. Above 0 more speaks for it than against it.
 *
 * @param features what the sentence is told by, as `readFeatures` gives it
 * @param verdict what the language's phrases say of the part there
 */
export function weigh(
  features: readonly string[],
  light: LightName,
  weightsText: string,
  verdict: Verdict,
): number {
  const weights = parseWeights(weightsText);
  const column = LIGHTS.indexOf(light);
  const weightOf = (feature: string): number => weights.get(feature)?.[column] ?? 0;
  const sum = features.reduce((all, each) => all + weightOf(each), 0);
  const byVerdict = BY_VERDICT[verdict];
  // A long sentence has more to say of everything; its root keeps it from being louder.
  return (
    sum / Math.sqrt(features.length) +
    weightOf(ANY) +
    (byVerdict === null ? 0 : weightOf(byVerdict))
  );
}
