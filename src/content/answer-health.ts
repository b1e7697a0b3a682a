import type { Look } from '../mail/locate.ts';
import type { MailSite, PartName } from '../mail/mail-site.ts';
import { getBrowser } from '../platform/browser.ts';

/** What the popup is told of a mail page. No text, address or id of the page is in it. */
export interface Health {
  readonly site: MailSite['name'];
  readonly windows: number;
  readonly missing: readonly PartName[];
}

/** Answers the popup's question how the page looks to us. */
export function answerHealth(site: MailSite, lastLook: () => Look, signal: AbortSignal): void {
  const { onMessage, id } = getBrowser().runtime;
  const listener = (
    message: unknown,
    sender: { id?: string; tab?: unknown },
    reply: (health: Health) => void,
  ): true | undefined => {
    const asks = (message as { type?: unknown } | null)?.type === 'health';
    if (!asks || sender.id !== id) return undefined;
    const { located, missing } = lastLook();
    reply({
      site: site.name,
      windows: located.length,
      missing,
    });
    return true;
  };
  onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => onMessage.removeListener(listener as never));
}
