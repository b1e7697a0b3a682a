import { SLACK } from './slack.mjs';

/**
 * One line about one budget.
 *
 * @param {boolean} isKept
 * @param {string} text
 * @returns {boolean} the first argument
 */
export function say(isKept, text) {
  console.log(`${isKept ? 'ok  ' : 'OVER'} ${text}`);
  return isKept;
}

/**
 * The line about a figure that other work on the machine changes.
 *
 * @param {number} figure
 * @param {number} most its budget
 * @param {string} text
 * @returns {{ isKept: boolean, isPassed: boolean }} whether it keeps to its budget, and whether it is
 *   near enough for this run
 */
export function sayFigure(figure, most, text) {
  return { isKept: say(figure <= most, text), isPassed: figure <= most * SLACK };
}
