import type { Variant } from './mail-site.ts';

/** Somebody a message is addressed to. A directory's person may have a name and no address. */
export interface Recipient {
  readonly name: string;
  readonly email: string;
}

/** What the panel must know of a mail site beyond what the button needs. */
export interface MailFields {
  readonly subject: readonly Variant[];
  /** Heading of the conversation that a reply belongs to. */
  readonly heading: readonly Variant[];
  readonly discard: readonly Variant[];
  /** Buttons that send as well as the Send button does. */
  readonly alsoSends: readonly Variant[];
  readonly signature: string;
  /** Elements that hold quoted mail. */
  readonly quote: string;
  /** Elements from which on everything is quoted mail; '' where there are none. */
  readonly quoteFrom: string;
  /** Parts of the page in which a question about sending is asked. */
  readonly dialogs: string;
  readonly readRecipients: (root: Element) => Recipient[];
  readonly isReply: (root: Element, body: Element) => boolean;
}

/** Where in the body the writer's own words end. */
export function notOwn({ signature, quote, quoteFrom }: MailFields): string {
  return [signature, quote, quoteFrom].filter((part) => part !== '').join(', ');
}
