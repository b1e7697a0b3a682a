import { inSlices, type OnProgress } from '../platform/in-slices.ts';
import { putTogether, takeApart } from './backup-layout.ts';

/** A value that was read, or nothing where the text is no JSON. */
export type Parsed = { readonly value: unknown } | null;

function parseWhole(json: string): Parsed {
  try {
    return { value: JSON.parse(json) };
  } catch {
    return null;
  }
}

/** Record by record; null where the text is not laid out as ours, be it JSON or not. */
async function parseByLine(json: string, onProgress?: OnProgress): Promise<Parsed> {
  const { records, frame } = takeApart(json);
  const file = parseWhole(frame);
  if (file === null) return null;
  const parsed: Parsed[] = [];
  await inSlices(records, (record) => parsed.push(parseWhole(record)), onProgress);
  const values = parsed.flatMap((each) => (each === null ? [] : [each.value]));
  const isWhole = values.length === records.length && putTogether(file.value, values);
  return isWhole ? file : null;
}

/**
 * What JSON.parse makes of a text. A backup of ours is read a record at a time, since thousands in
 * one go would hold up the page; any other text, and one that somebody has laid out anew, as a whole.
 */
export async function parseInSlices(json: string, onProgress?: OnProgress): Promise<Parsed> {
  return (await parseByLine(json, onProgress)) ?? parseWhole(json);
}
