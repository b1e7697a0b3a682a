import { getBrowser } from './browser.ts';
import type { Records } from './records.ts';

/** Reads what is kept under a key until the browser closes. */
export async function readSession(key: string): Promise<unknown> {
  const { [key]: value } = await getBrowser().storage.session.get(key);
  return value;
}

/** Calls back with what is kept under a key until the browser closes, after each change; stops with the signal. */
export function watchSession(
  key: string,
  changed: (value: unknown) => void,
  signal: AbortSignal,
): void {
  const { onChanged } = getBrowser().storage;
  const listener = (changes: Records, area: string): void => {
    const change = changes[key] as { newValue?: unknown } | undefined;
    if (area === 'session' && change) changed(change.newValue);
  };
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener));
}
