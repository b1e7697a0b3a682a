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
