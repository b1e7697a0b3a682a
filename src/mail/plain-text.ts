/** A plain message in two: the writer's own words, then signature and quoted mail as they stand. */
export interface PlainText {
  readonly own: string;
  readonly rest: string;
}

const isQuoted = (line: string | undefined): boolean => line?.startsWith('>') === true;
const isBlank = (line: string | undefined): boolean => line?.trim() === '';

/** A signature begins with "-- " alone on its line: old custom of mail. */
const SIGNATURE = /^-- ?$/;

/** The line above a forwarded message: words in any language between dashes. */
const FORWARDED = /^-{5,}.*-{5,}\s*$/;

/** A line that says who wrote what is quoted below ends so in every language seen. */
const ATTRIBUTION = /[:：]\s*$|<[^<>\s]+@[^<>\s]+>/;

/** Where the words begin that say who wrote the lines quoted from `at` on; `at` where none do. */
function attributionStart(lines: readonly string[], at: number): number {
  let end = at;
  if (isBlank(lines[end - 1])) {
    end -= 1;
    // Gmail leaves a line empty between the two.
    if (!ATTRIBUTION.test(lines[end - 1] ?? '')) return at;
  }
  let start = end;
  while (start > 0 && !isBlank(lines[start - 1]) && !isQuoted(lines[start - 1])) start -= 1;
  return start;
}

/** Finds where the writer's own words end. */
export function splitPlainText(text: string): PlainText {
  const lines = text.split('\n');
  const found = lines.findIndex(
    (line) => SIGNATURE.test(line) || isQuoted(line) || FORWARDED.test(line),
  );
  if (found === -1) return { own: text, rest: '' };
  const at = isQuoted(lines[found]) ? attributionStart(lines, found) : found;
  return { own: lines.slice(0, at).join('\n'), rest: lines.slice(at).join('\n') };
}

/** The writer's own words, answers between quoted lines among them. */
export function ownPlainText(text: string): string {
  const { own, rest } = splitPlainText(text);
  const lines = rest.split('\n');
  const firstQuoted = lines.findIndex(isQuoted);
  if (firstQuoted === -1) return own;
  const answers: string[] = [];
  for (const line of lines.slice(firstQuoted)) {
    if (SIGNATURE.test(line) || FORWARDED.test(line)) break;
    if (!isQuoted(line)) answers.push(line);
  }
  return [own, ...answers].join('\n');
}
