import { getBrowser } from './browser.ts';
import { fromText, mapValues, toText } from './record-text.ts';

/** Everything stored, by key; values are unknown until somebody has parsed them. */
export type Records = Record<string, unknown>;

/** Reads these keys, or all. A read that fails rejects: it must never pass for an empty store. */
export async function readRecords(keys?: readonly string[]): Promise<Records> {
  return mapValues(await getBrowser().storage.local.get(keys ? [...keys] : null), fromText);
}

/** The keys of everything stored; null where the browser cannot tell (Firefox before 143). */
export async function listRecordKeys(): Promise<string[] | null> {
  const local = getBrowser().storage.local as { getKeys?: () => Promise<string[]> };
  return (await local.getKeys?.()) ?? null;
}

/** Writes all these records or, rejecting, none. */
export async function writeRecords(records: Records): Promise<void> {
  await getBrowser().storage.local.set(mapValues(records, toText));
}

/** Deletes what is stored under these keys, for good. */
export async function deleteRecords(keys: readonly string[]): Promise<void> {
  await getBrowser().storage.local.remove([...keys]);
}

/**
 * Keeps content scripts from reading the store, where the browser can (Chromium; Firefox 153 has
 * no such call).
 */
export async function closeStoreToPages(): Promise<void> {
  const local = getBrowser().storage.local as {
    setAccessLevel?: (level: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
  };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Reads what is kept until the browser closes, in memory. */
export async function readSession(keys: readonly string[]): Promise<Records> {
  return getBrowser().storage.session.get([...keys]);
}

/** Keeps this until the browser closes, in memory: it works where the disk is full. */
export async function writeSession(records: Records): Promise<void> {
  await getBrowser().storage.session.set(records);
}

/** Forgets what was kept until the browser closes. */
export async function deleteSession(keys: readonly string[]): Promise<void> {
  await getBrowser().storage.session.remove([...keys]);
}

/**
 * True for a store that is written to a log, as Chromium's is, which alone names a limit of its own
 * (Chromium 156; Firefox 153 has a database and no such number).
 */
export function isLoggedStore(): boolean {
  return 'QUOTA_BYTES' in getBrowser().storage.local;
}
