/** A plain message in two: the writer's own words, then signature and quoted mail as they stand. */
export interface PlainText {
  readonly own: string;
  readonly rest: string;
}

/** A signature begins with "-- " alone on its line, a quoted line with ">": old custom of mail. */
const REST = /^(?:-- ?$|>)/;

/** Finds where the writer's own words end. A line right above quoted ones says who wrote them. */
export function splitPlainText(text: string): PlainText {
  const lines = text.split('\n');
  let at = lines.findIndex((line) => REST.test(line));
  if (at === -1) return { own: text, rest: '' };
  const isQuote = lines[at]?.startsWith('>');
  while (isQuote && at > 0 && lines[at - 1]?.trim() !== '') at -= 1;
  return { own: lines.slice(0, at).join('\n'), rest: lines.slice(at).join('\n') };
}
