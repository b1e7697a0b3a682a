/*
 * A backup has a line for each record, so that a person finds their way in it, two of them can be
 * compared line by line, and thousands are read in slices instead of in one go.
 */

const INDENT = '      ';

/** A section of the content: a list with a line for each of its records, or one line. */
export type Section = readonly [name: string, lines: readonly string[] | string];

/** The file: what stands in its head, then the content, whose lines are JSON already. */
export function layOut(
  head: Readonly<Record<string, unknown>>,
  sections: readonly Section[],
): string {
  const fields = Object.entries(head).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`,
  );
  const content = sections.map(([name, lines]) => {
    const start = `    ${JSON.stringify(name)}: `;
    if (typeof lines === 'string') return `${start}${lines}`;
    if (lines.length === 0) return `${start}[]`;
    return `${start}[\n${INDENT}${lines.join(`,\n${INDENT}`)}\n    ]`;
  });
  return `{\n${fields.join('')}  "content": {\n${content.join(',\n')}\n  }\n}\n`;
}

/** The lines on which records stand; a line's JSON without the comma after it. */
export interface TakenApart {
  readonly records: readonly string[];
  /** All the rest, with each record's number in its place. */
  readonly frame: string;
}

/** Takes a file apart by its lines, whoever wrote it: whether it was ours shows when it is put together. */
export function takeApart(text: string): TakenApart {
  const records: string[] = [];
  const frame = text.split('\n').map((line) => {
    if (!line.startsWith(`${INDENT}{`)) return line;
    const end = line.trimEnd();
    const hasComma = end.endsWith(',');
    records.push(hasComma ? end.slice(0, -1) : end);
    return `${records.length - 1}${hasComma ? ',' : ''}`;
  });
  return { records, frame: frame.join('\n') };
}

/**
 * Puts the records where their numbers stand in the content's lists.
 *
 * @returns false where they do not stand there one after the other: then it is no layout of ours
 */
export function putTogether(file: unknown, records: readonly unknown[]): boolean {
  if (typeof file !== 'object' || file === null || !('content' in file)) return false;
  if (typeof file.content !== 'object' || file.content === null) return false;
  const lists = Object.values(file.content).filter((each) => Array.isArray(each));
  let next = 0;
  for (const list of lists) {
    for (const [index, each] of list.entries()) {
      if (each !== next) return false;
      list[index] = records[next];
      next += 1;
    }
  }
  return next === records.length;
}
