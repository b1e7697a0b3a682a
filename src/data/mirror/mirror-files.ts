import { openPrivateFolder, type PrivateFolder } from '../../platform/private-files.ts';

/*
 * The names of the mirror's files carry the store's revision, so that a look at the folder tells whether
 * the mirror knows more than the store.
 */

const SNAPSHOT = /^snapshot-(\d{1,15})\.jsonl$/;
const CHANGE = /^change-(\d{1,15})\.json$/;

export const snapshotName = (revision: number): string => `snapshot-${revision}.jsonl`;
export const changeName = (revision: number): string => `change-${revision}.json`;

/** The revisions of snapshots and changes that lie in the mirror, the latest first. */
export interface MirrorFiles {
  readonly snapshots: readonly number[];
  readonly changes: readonly number[];
}

function revisionsOf(names: readonly string[], pattern: RegExp): number[] {
  const found = names.flatMap((name) => pattern.exec(name)?.[1] ?? []);
  return found.map(Number).sort((a, b) => b - a);
}

/** What lies in the mirror's folder. */
export async function listMirror(folder: PrivateFolder): Promise<MirrorFiles> {
  const names = await folder.list();
  return { snapshots: revisionsOf(names, SNAPSHOT), changes: revisionsOf(names, CHANGE) };
}

/** The latest revision that the mirror knows of; 0 where it is empty. */
export function latestRevision({ snapshots, changes }: MirrorFiles): number {
  return Math.max(0, ...snapshots.slice(0, 1), ...changes.slice(0, 1));
}

/** Opens the mirror's folder; null where the browser has none for us. */
export function openMirror(): Promise<PrivateFolder | null> {
  return openPrivateFolder('mirror');
}
