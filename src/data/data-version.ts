import * as v from 'valibot';
import { VERSION_KEY } from '../platform/record-text.ts';
import { stampFirstVersion } from './migrations/001-stamp-first-version.ts';
import { markByInterview } from './migrations/002-mark-by-interview.ts';
import { keepAsText } from './migrations/003-keep-as-text.ts';
import type { Migration, Stored } from './migrations/migration.ts';

export { VERSION_KEY } from '../platform/record-text.ts';

/** All migrations, in order; the last one makes the version that this copy writes. */
const MIGRATIONS: readonly Migration[] = [stampFirstVersion, markByInterview, keepAsText];

export const CURRENT_VERSION = MIGRATIONS.length;

const versionSchema = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(0)) });

/** The version of stored data; 0 where none is written yet. */
export function readVersion(stored: Stored): number {
  const result = v.safeParse(versionSchema, stored[VERSION_KEY]);
  return result.success ? result.output.version : 0;
}

/**
 * What has to be written to bring stored data up to this copy's version: null when nothing has to
 * be, `newer` when a newer copy wrote it, which this one then only reads.
 */
export function migrateData(stored: Stored, userTimeZone: string): Stored | null | 'newer' {
  const version = readVersion(stored);
  if (version > CURRENT_VERSION) return 'newer';
  const due = MIGRATIONS.filter((migration) => migration.to > version);
  if (due.length === 0) return null;
  let writes: Stored = {};
  for (const { to, migrate } of due) {
    writes = {
      ...writes,
      ...migrate({ ...stored, ...writes }, userTimeZone),
      [VERSION_KEY]: { version: to },
    };
  }
  return writes;
}
