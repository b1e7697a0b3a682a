import { getBrowser } from './browser.ts';

/** Everything stored, by key; values are unknown until somebody has parsed them. */
export type Records = Record<string, unknown>;

/** Reads these keys, or all. A read that fails rejects: it must never pass for an empty store. */
export async function readRecords(keys?: readonly string[]): Promise<Records> {
  return getBrowser().storage.local.get(keys ? [...keys] : null);
}

/** The keys of everything stored; null where the browser cannot tell (Firefox before 143). */
export async function listRecordKeys(): Promise<string[] | null> {
  const local = getBrowser().storage.local as { getKeys?: () => Promise<string[]> };
  return (await local.getKeys?.()) ?? null;
}

/** Writes all these records or, rejecting, none. */
export async function writeRecords(records: Records): Promise<void> {
  await getBrowser().storage.local.set(records);
}

/** Deletes what is stored under these keys, for good. */
export async function deleteRecords(keys: readonly string[]): Promise<void> {
  await getBrowser().storage.local.remove([...keys]);
}

type Changed = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => void;

function watchArea(wanted: string, changed: Changed, signal?: AbortSignal): void {
  const { onChanged } = getBrowser().storage;
  const listener = (changes: Parameters<Changed>[0], area: string): void => {
    if (area === wanted) changed(changes);
  };
  onChanged.addListener(listener);
  signal?.addEventListener('abort', () => onChanged.removeListener(listener));
}

/** Calls back with what has changed in the store; stops with the signal. */
export function watchRecords(changed: Changed, signal?: AbortSignal): void {
  watchArea('local', changed, signal);
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

/** Calls back with what has changed of what is kept until the browser closes; stops with the signal. */
export function watchSession(changed: Changed, signal?: AbortSignal): void {
  watchArea('session', changed, signal);
}

/**
 * True for a store that is written to a log, as Chromium's is, which alone names a limit of its own
 * (Chromium 156; Firefox 153 has a database and no such number).
 */
export function isLoggedStore(): boolean {
  return 'QUOTA_BYTES' in getBrowser().storage.local;
}
