/**
 * @typedef {{ id: string, lang: string, sentOn: string, timeZone: string, position: string,
 *   company: string, subject: string, body: string, manners: boolean, interest: boolean,
 *   call: boolean, callDate: string | null }} Row
 */

const TEXTS = ['id', 'lang', 'sentOn', 'body'];
const OPTIONAL = ['timeZone', 'position', 'company', 'subject'];
const LABELS = ['manners', 'interest', 'call'];
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** @param {any} row @param {number} line */
function checkRow(row, line) {
  const wrong = (/** @type {string} */ what) => new Error(`Line ${line}: ${what}`);
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw wrong('no JSON object.');
  for (const name of TEXTS) {
    if (typeof row[name] !== 'string') throw wrong(`"${name}" is to be a text.`);
  }
  for (const name of LABELS) {
    if (typeof row[name] !== 'boolean') throw wrong(`"${name}" is to be true or false.`);
  }
  if (!DATE.test(row.sentOn)) throw wrong('"sentOn" is to be a date, YYYY-MM-DD.');
  if (row.callDate !== null && !DATE.test(row.callDate)) {
    throw wrong('"callDate" is to be a date, YYYY-MM-DD, or null.');
  }
  const rest = Object.fromEntries(OPTIONAL.map((name) => [name, String(row[name] ?? '')]));
  return /** @type {Row} */ ({ ...row, ...rest });
}

/**
 * @param {string} text one JSON object a line; empty lines are passed over
 * @returns {Row[]}
 * @throws {Error} that names the line which cannot be read, and why
 */
export function readRows(text) {
  const rows = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      let row;
      try {
        row = JSON.parse(line);
      } catch {
        throw new Error(`Line ${index + 1}: no JSON.`);
      }
      return [checkRow(row, index + 1)];
    });
  if (rows.length === 0) throw new Error('There is no note in this file.');
  return rows;
}
