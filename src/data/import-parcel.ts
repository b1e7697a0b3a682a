import { openPrivateFolder, type PrivateFolder } from '../platform/private-files.ts';

/*
 * What a page hands to the background for an import goes through the private file system: a message is
 * copied through three processes, six times as slowly, and Chromium carries none above 64 MiB.
 */

/** As many records as are taken in at once. */
export const MOST_IMPORTED = 20_000;

const openParcels = (): Promise<PrivateFolder | null> => openPrivateFolder('incoming');

const nameOf = (importId: string): string => `${importId}.json`;

/**
 * Lays records ready for the background; false where there is no room, or no such file system. What lies
 * there of an earlier import is thrown away.
 */
export async function layParcel(importId: string, records: readonly unknown[]): Promise<boolean> {
  await dropParcels();
  const folder = await openParcels();
  try {
    await folder?.write(nameOf(importId), JSON.stringify(records));
  } catch {
    return false;
  }
  return folder !== null;
}

/** What lies ready under this id, which nobody has looked into; null where it is no list. */
export async function readParcel(importId: string): Promise<readonly unknown[] | null> {
  try {
    const text = await (await openParcels())?.read(nameOf(importId));
    const records: unknown = JSON.parse(text ?? 'null');
    return Array.isArray(records) ? records : null;
  } catch {
    return null;
  }
}

/**
 * Throws a parcel away, as whoever has laid it does once it was answered; without an id all of them, as at
 * the start of the browser: somebody was ended in between.
 */
export async function dropParcels(importId?: string): Promise<void> {
  try {
    const folder = await openParcels();
    const names = importId === undefined ? await folder?.list() : [nameOf(importId)];
    for (const name of names ?? []) await folder?.remove(name);
  } catch (error) {
    console.error('Afterword: what was brought in still lies in a file.', error);
  }
}
