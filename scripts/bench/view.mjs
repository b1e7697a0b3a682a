import { timeView } from './measure.mjs';
import { say, sayFigure } from './say.mjs';

/** How many times as long as an empty view one with interviews may take until it is usable. */
const MOST = 1.5;

/**
 * How many times as long as with the first number that is not none a view with more may go without an
 * answer, at the worst moment: with ten times as many nobody is to feel a halt that was not there.
 */
const MOST_HALT = 2;

/** Whatever else the machine does only adds to a figure: the least of many is nearest to the truth. */
const least = (/** @type {number[]} */ figures) => Math.min(...figures);

/**
 * A view with many interviews beside an empty one, each in a browser of its own, by turns.
 *
 * @param {{ name: string, path: string }} view
 * @param {number[]} counts interviews tracked; the first is none, with which the others are compared
 * @param {number} turns
 * @param {(count: number) => Promise<{ page: import('playwright-core').Page, url: string,
 *   close: () => Promise<void> }>} open a page of ours with so many, and its address
 * @returns {Promise<boolean[]>} for each budget whether it is kept
 */
export async function benchView({ name, path }, counts, turns, open) {
  const opened = [];
  for (const count of counts) opened.push({ count, ...(await open(count)) });
  /** @param {number} attempt @returns {Promise<boolean[]>} */
  const measure = async (attempt) => {
    const times = opened.map(() => /** @type {Awaited<ReturnType<typeof timeView>>[]} */ ([]));
    for (let turn = 0; turn < turns; turn += 1) {
      for (const [number, { page, url, count }] of opened.entries()) {
        times[number]?.push(await timeView(page, new URL(path, url).href, count));
      }
    }
    const figures = opened.map(({ count }, number) => {
      const of = (/** @type {'paint' | 'usable' | 'complete' | 'halt'} */ what) =>
        least((times[number] ?? []).map((each) => each[what]));
      return {
        count,
        paint: of('paint'),
        usable: of('usable'),
        complete: of('complete'),
        halt: of('halt'),
      };
    });
    const [empty, ...many] = figures;
    const [some] = many;
    if (!empty || !some) return [];
    const said = many.map(({ count, paint, usable, complete, halt }) => {
      const ratio = usable / empty.usable;
      const ms = (/** @type {number} */ value) => `${value.toFixed(0)} ms`;
      const kept = sayFigure(
        ratio,
        MOST,
        `${name} with ${count.toLocaleString('en')} interviews: usable in ${ratio.toFixed(2)} times ` +
          `(at most ${MOST}) the time of an empty one, ${ms(usable)} and ${ms(empty.usable)}; ` +
          `first paint ${ms(paint)} and ${ms(empty.paint)}; all there after ${ms(complete)}`,
      );
      if (count === some.count) return kept;
      const halts = halt / some.halt;
      const still = sayFigure(
        halts,
        MOST_HALT,
        `  its longest time without an answer: ${halts.toFixed(2)} times (at most ${MOST_HALT}) ` +
          `that of one with ${some.count.toLocaleString('en')}, ${ms(halt)} and ${ms(some.halt)}`,
      );
      return { isKept: kept.isKept && still.isKept, isPassed: kept.isPassed && still.isPassed };
    });
    if (said.every(({ isKept }) => isKept) || attempt === 3)
      return said.map(({ isPassed }) => isPassed);
    say(true, 'measured once more');
    return measure(attempt + 1);
  };
  const results = await measure(1);
  for (const { close } of opened) await close();
  return results;
}
