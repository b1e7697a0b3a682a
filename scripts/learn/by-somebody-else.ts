import type { LightName } from '../../src/notes/learned/weights.ts';

/** What somebody else does or wants is not the writer's, whoever it is. In English, where only these words tell. */
const OTHERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^i(?:'ll| will| shall)(?= )/, ['priya will', "he'll", 'ms okafor will', "she'll", "they'll"]],
  [/^i(?:'d| would)(?= )/, ["she'd", 'my brother would', "he'd", 'tom would', "they'd"]],
  [/^i(?:'m| am)(?= )/, ["he's", 'my sister is', "they're", 'our ben is', "she's"]],
  [/^i want(?= )/, ['he wants', 'my cousin wants', 'she wants', 'they want', 'dr lindqvist wants']],
];
const WRITER = /(?<![\p{L}'])(?:i|me|my|we|us|our)(?!\p{L})/u;

const CALLED = /(?<!\p{L})(call|ring|phone|telephone|give) (?:you|u|ye)(?!\p{L})/u;
const READER = /(?<!\p{L})(?:you|your|u|ye)(?!\p{L})/u;

/** What a wish or a promise would be if somebody else had it, or if it were to somebody else. */
export function bySomebodyElse(small: string, light: LightName, at: number): string[] {
  const doers = OTHERS.flatMap(([writer, others]) => {
    const rest = small.replace(writer, '');
    return rest === small || WRITER.test(rest) ? [] : [`${others[at % others.length]}${rest}`];
  });
  const toOthers = small.replace(CALLED, `$1 ${['tom', 'priya', 'my mother', 'them'][at % 4]}`);
  const called = light === 'call' && toOthers !== small && !READER.test(toOthers) ? [toOthers] : [];
  return [...doers, ...called];
}
