import { getBrowser } from './browser.ts';

/*
 * Firefox gives an extension its sites only as long as the user wants it to, and some have never
 * given them; in Chromium they can be withheld as well.
 */

/** The mail sites, as the manifest names them. */
function mailOrigins(): string[] {
  return (getBrowser().runtime.getManifest().host_permissions as string[] | undefined) ?? [];
}

/** Whether we may be on the mail sites, on all of them. */
export async function hasMailAccess(): Promise<boolean> {
  return getBrowser().permissions.contains({ origins: mailOrigins() });
}

/** Asks the user for the mail sites. To be called right in a press, or the browser refuses. */
export async function askMailAccess(): Promise<boolean> {
  return getBrowser().permissions.request({ origins: mailOrigins() });
}

/** Calls back when the user gives or takes sites, also on the browser's own pages. */
export function watchMailAccess(changed: () => void): () => void {
  const { onAdded, onRemoved } = getBrowser().permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}
