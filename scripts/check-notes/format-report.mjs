/** @typedef {ReturnType<typeof import('./compare-rows.mjs').compareRows>} Report */

const percent = (/** @type {number | null} */ part) =>
  part === null ? '-' : `${(part * 100).toFixed(1)} %`;

const HEAD = [
  'language',
  ...['manners', 'interest', 'call'].flatMap((light) => [
    `${light}: accuracy`,
    'precision',
    'recall',
  ]),
  'date: exact',
  'false dates',
];

/** @param {(string | number)[][]} rows the first has the longest words or not: columns fit them all */
function align(rows) {
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => String(row[column]).length)),
  );
  return rows.map((row) =>
    row.map((cell, column) => String(cell).padStart(widths?.[column] ?? 0)).join('  '),
  );
}

/** @param {Report} report @returns {string} lines for a terminal */
export function formatReport({ rows, languages, wrong }) {
  const table = Object.entries(languages).map(
    ([language, { manners, interest, call, callDate }]) => [
      language,
      ...[manners, interest, call].flatMap(({ accuracy, precision, recall }) =>
        [accuracy, precision, recall].map(percent),
      ),
      percent(callDate.exact),
      percent(callDate.falseDates),
    ],
  );
  const mistakes = wrong.map(
    ({ id, label, expected, got }) => `${id}  ${label}: expected ${expected}, got ${got}`,
  );
  return [
    `${rows} notes`,
    '',
    ...align([HEAD, ...table]),
    '',
    `${mistakes.length} wrong`,
    ...mistakes,
  ].join('\n');
}
