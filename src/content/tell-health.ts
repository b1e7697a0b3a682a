import { findMissing } from '../mail/find-missing.ts';
import { locateComposeWindows } from '../mail/locate.ts';
import type { MailSite, PartName } from '../mail/mail-site.ts';
import { getBrowser, isAlive } from '../platform/browser.ts';

/** What is told of a mail page. No text, address or id of the page is in it. */
export interface Health {
  readonly site: MailSite['name'];
  readonly windows: number;
  readonly missing: readonly PartName[];
  /** Month in which the variant that found each part was last seen, `YYYY-MM`. */
  readonly seen: Partial<Record<PartName, string>>;
}

/** A window that is being built lacks its parts for a while; in slow mailboxes for seconds. */
const BUILT_WITHIN_MS = 6_000;

function healthOf(site: MailSite): Health {
  const { located } = locateComposeWindows(site, document);
  const [first] = located;
  return {
    site: site.name,
    windows: located.length,
    missing: findMissing(site, document, located),
    seen: first ? { body: first.body.variant.seen, send: first.send.variant.seen } : {},
  };
}

/**
 * Answers the popup's question how the page looks to us, and tells the background when that has
 * changed. Gives what is to be called when compose windows come or go.
 */
export function tellHealth(site: MailSite, signal: AbortSignal): () => void {
  const { onMessage, id, sendMessage } = getBrowser().runtime;
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const listener = (
    message: unknown,
    sender: { id?: string },
    reply: (health: Health) => void,
  ): true | undefined => {
    const asks = (message as { type?: unknown } | null)?.type === 'health';
    if (!asks || sender.id !== id) return undefined;
    reply(healthOf(site));
    return true;
  };
  onMessage.addListener(listener as never);

  let isDoubted = false;
  const tell = (): void => {
    timer = undefined;
    if (!isAlive()) return;
    const { windows, missing, seen } = healthOf(site);
    const state = JSON.stringify([missing, seen]);
    // It may have been half built just now: something is missing when it is so twice.
    isDoubted = missing.length > 0 && !isDoubted;
    if (isDoubted) {
      tellSoon();
      return;
    }
    if (state === told || (windows === 0 && missing.length === 0)) return;
    told = state;
    // Nobody is kept waiting for this: the next page tells it again.
    sendMessage({ type: 'health.seen', site: site.name, missing, seen }).catch(() => undefined);
  };
  const tellSoon = (): void => {
    timer ??= setTimeout(tell, BUILT_WITHIN_MS);
  };
  // Somebody goes to write: also where no window was found.
  document.addEventListener('focusin', tellSoon, { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    onMessage.removeListener(listener as never);
  });
  return tellSoon;
}
