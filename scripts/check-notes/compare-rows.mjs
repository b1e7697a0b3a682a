/** @typedef {import('./read-rows.mjs').Row} Row */
/** @typedef {ReturnType<typeof import('./check-labelled.ts').checkLabelled>} Found */
/** @typedef {{ accuracy: number | null, precision: number | null, recall: number | null }} Figures */
/** @typedef {{ exact: number | null, falseDates: number | null }} DateFigures */
/** @typedef {{ id: string, label: string, expected: boolean | string | null, got: boolean | string | null }} Wrong */
/** @typedef {{ manners: Figures, interest: Figures, call: Figures, callDate: DateFigures }} LanguageFigures */

const LIGHTS = /** @type {const} */ (['manners', 'interest', 'call']);

/** A share, to four places; null of nothing. @param {number} part @param {number} whole */
const share = (part, whole) => (whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000);

/** @param {{ row: Row, found: Found }[]} pairs @param {typeof LIGHTS[number]} light @returns {Figures} */
function figuresOf(pairs, light) {
  const count = (/** @type {(wanted: boolean, got: boolean) => boolean} */ holds) =>
    pairs.filter(({ row, found }) => holds(row[light], found[light])).length;
  const right = count((wanted, got) => wanted && got);
  return {
    accuracy: share(
      count((wanted, got) => wanted === got),
      pairs.length,
    ),
    precision: share(
      right,
      count((_, got) => got),
    ),
    recall: share(
      right,
      count((wanted) => wanted),
    ),
  };
}

/**
 * Exact: of the notes with a call, those whose date, or its absence, is right. False dates: of all
 * notes, those where a date is given that is not the call's.
 *
 * @param {{ row: Row, found: Found }[]} pairs
 * @returns {DateFigures}
 */
function dateFiguresOf(pairs) {
  const withCall = pairs.filter(({ row }) => row.call);
  const isExact = (/** @type {{ row: Row, found: Found }} */ { row, found }) =>
    found.call && found.callDate === row.callDate;
  const isFalse = (/** @type {{ row: Row, found: Found }} */ { row, found }) =>
    found.callDate !== null && found.callDate !== row.callDate;
  return {
    exact: share(withCall.filter(isExact).length, withCall.length),
    falseDates: share(pairs.filter(isFalse).length, pairs.length),
  };
}

/**
 * Runs the check over labelled notes and counts.
 *
 * @param {Row[]} rows
 * @param {(row: Row) => Found} check
 * @returns {{ rows: number, languages: Record<string, LanguageFigures>, wrong: Wrong[] }}
 */
export function compareRows(rows, check) {
  const pairs = rows.map((row) => ({ row, found: check(row) }));
  const languages = [...new Set(rows.map(({ lang }) => lang))];
  const figures = languages.map((language) => {
    const own = pairs.filter(({ row }) => row.lang === language);
    const lights = LIGHTS.map((light) => [light, figuresOf(own, light)]);
    return [language, { ...Object.fromEntries(lights), callDate: dateFiguresOf(own) }];
  });
  const wrong = pairs.flatMap(({ row, found }) =>
    /** @type {const} */ ([...LIGHTS, 'callDate'])
      .filter((label) => row[label] !== found[label])
      .map((label) => ({ id: row.id, label, expected: row[label], got: found[label] })),
  );
  return { rows: rows.length, languages: Object.fromEntries(figures), wrong };
}
