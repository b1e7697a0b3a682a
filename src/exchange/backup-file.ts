import type { Instant } from '../interviews/interview.ts';
import { inPart, inSlices, type OnProgress } from '../platform/in-slices.ts';
import { layOut, type Section } from './backup-layout.ts';
import { CHECKSUM, checksumOf } from './checksum.ts';

/** The version of the file that this copy writes, and the newest that it reads. */
export const FORMAT = 1;

/** Bytes. A file of ours stays below it: an import takes 20,000 interviews at the most. */
export const GREATEST_BACKUP = 100_000_000;

/** The name of the program of which a file is, and of which kind. */
export const MARK = 'backup';

/** What a backup says of itself. */
export interface BackupHead {
  /** Of the records in it. */
  readonly dataVersion: number;
  readonly writtenAt: Instant;
  /** The version of Afterword. */
  readonly writtenBy: string;
}

/** Sections by name: a list of records, or one value. */
export type Sections = Readonly<Record<string, unknown>>;

/**
 * A backup as a file: its format is described in docs/backup-format.md.
 *
 * @param content plain JSON values, none nested deeper than 60
 */
export async function writeBackup(
  content: Sections,
  head: BackupHead,
  onProgress: OnProgress = () => {},
): Promise<string> {
  const items = Object.entries(content).flatMap(([name, value]) =>
    Array.isArray(value)
      ? value.map((each: unknown) => ({ name, value: each }))
      : [{ name, value }],
  );
  const lines = new Map<string, string[]>();
  // The checksum is of what stands in the file, not of what was handed in to be written.
  const written = new Map<string, unknown[]>();
  for (const name of Object.keys(content)) {
    lines.set(name, []);
    written.set(name, []);
  }
  await inSlices(
    items,
    ({ name, value }) => {
      const line = JSON.stringify(value) ?? 'null';
      lines.get(name)?.push(line);
      written.get(name)?.push(JSON.parse(line));
    },
    inPart(onProgress, 0, 0.5),
  );
  const isList = (name: string): boolean => Array.isArray(content[name]);
  const inFile = Object.fromEntries(
    [...written].map(([name, values]) => [name, isList(name) ? values : values[0]]),
  );
  const value = await checksumOf(inFile, inPart(onProgress, 0.5, 1));
  const counts = Object.fromEntries(
    [...lines].filter(([name]) => isList(name)).map(([name, { length }]) => [name, length]),
  );
  const { dataVersion, writtenAt, writtenBy } = head;
  const checksum = { ...CHECKSUM, value };
  return layOut(
    { afterword: MARK, format: FORMAT, dataVersion, writtenAt, writtenBy, counts, checksum },
    [...lines].map(([name, list]): Section => [name, isList(name) ? list : (list[0] ?? 'null')]),
  );
}
