import { getBrowser, type MessageSender } from './browser.ts';

/** Who sent a message: one of the extension's own pages, or a script on a mail page. */
export type Sender =
  | { readonly from: 'page' }
  | {
      readonly from: 'mail';
      readonly host: string;
      readonly tabId: number;
      readonly frameId: number;
    };

/**
 * Tells the two kinds of senders apart, or null for anybody else. Judged by what the browser says
 * of the sender, never by what the message says of itself.
 */
export function identifySender(sender: MessageSender, mailHosts: readonly string[]): Sender | null {
  const { runtime } = getBrowser();
  if (sender.id !== runtime.id || !sender.url) return null;
  if (sender.url.startsWith(runtime.getURL(''))) return { from: 'page' };
  const host = hostOf((sender as { origin?: string }).origin ?? sender.url);
  const { tab, frameId } = sender;
  if (!mailHosts.includes(host) || tab?.id === undefined || frameId === undefined) return null;
  return { from: 'mail', host, tabId: tab.id, frameId };
}

function hostOf(url: string): string {
  try {
    const { protocol, host } = new URL(url);
    return protocol === 'https:' ? host : '';
  } catch {
    return '';
  }
}

/**
 * Answers messages. The listener is registered at once; `answer` may take its time. Undefined means
 * that nobody here answers such a message. Chromium takes an answer only by the callback and a
 * returned `true`, Firefox that way too.
 */
export function onMessage(
  answer: (message: unknown, sender: MessageSender) => Promise<unknown> | undefined,
): void {
  const listener = (
    message: unknown,
    sender: MessageSender,
    reply: (value: unknown) => void,
  ): true | undefined => {
    const answered = answer(message, sender);
    if (answered === undefined) return undefined;
    answered.then(reply, () => reply(undefined));
    return true;
  };
  getBrowser().runtime.onMessage.addListener(listener as never);
}

/** Right after an install or an update nobody listens yet: so often, and so long apart, it is tried. */
const TRIES = 4;
const PAUSE_MS = 150;

async function sendUntilHeard(message: unknown, tries: number): Promise<unknown> {
  try {
    return await getBrowser().runtime.sendMessage(message);
  } catch (error) {
    if (tries <= 1) throw error;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    return sendUntilHeard(message, tries - 1);
  }
}

/**
 * Sends a message to the background. Rejects when it does not answer. One that nobody has heard is
 * sent again, which is safe: a message that does arrive twice does its work once.
 */
export async function sendMessage(message: unknown): Promise<unknown> {
  const answer = await sendUntilHeard(message, TRIES);
  if (answer === undefined) throw new Error('The background did not answer.');
  return answer;
}

/** Sends a message to the scripts of one tab; undefined where there is none. */
export async function askTab(tabId: number, message: unknown): Promise<unknown> {
  try {
    return await getBrowser().tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    return undefined;
  }
}
