import type { ComposeWindow } from './compose-windows.ts';
import { fieldsOf } from './fields-of.ts';
import type { Recipient } from './mail-fields.ts';
import { findBodyIn, findPart, isVisible } from './mail-site.ts';
import { cleanText } from './parse-address.ts';

/** What a compose window says, read once when it is asked for. */
export interface ComposeFacts {
  /** Those in To, to whom the message is. */
  readonly recipients: readonly Recipient[];
  /** The message's subject; for a reply without one, the conversation's heading. */
  readonly subject: string;
  readonly isReply: boolean;
}

/** The element in which the message is written now, rich or plain; null when there is none. */
export function findBody({ root, site }: ComposeWindow): HTMLElement | null {
  return findBodyIn(root, site.body)?.element ?? null;
}

/** The subject's input, or null: an inline reply may have none. */
export function findSubject(window: ComposeWindow): HTMLInputElement | null {
  const found = findPart(window.root, fieldsOf(window).subject)?.element;
  return found instanceof HTMLInputElement ? found : null;
}

/** Reads recipients and subject of the message, and whether it answers one. Call it only after the user's own press. */
export function readCompose(window: ComposeWindow): ComposeFacts {
  const fields = fieldsOf(window);
  const body = findBody(window);
  const isReply = body !== null && fields.isReply(window.root, body);
  const own = cleanText(findSubject(window)?.value);
  const heading = isReply
    ? findPart(window.root.ownerDocument, fields.heading, isVisible)?.element
    : null;
  return {
    recipients: fields.readRecipients(window.root, 'to'),
    subject: own || cleanText(heading?.textContent),
    isReply,
  };
}
