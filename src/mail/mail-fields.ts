import type { Variant } from './mail-site.ts';

export type RecipientField = 'to' | 'cc' | 'bcc';

/** What sort of window a message is written in. */
export type ComposeKind = 'docked' | 'fullscreen' | 'minimised' | 'pane' | 'inline' | 'window';

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
  /** Entries of a menu by which a later time for sending is asked for. */
  readonly schedule: readonly Variant[];
  /** Boxes in which the page asks whether to send. */
  readonly questions: string;
  /** Boxes for questions, menus and pickers, which stand outside the windows they belong to. */
  readonly layers: string;
  /** What the page shows once a message has been sent; '' where it shows nothing to go by. */
  readonly confirmation: string;
  /** What takes a sending back, where it can be told without reading words. */
  readonly undo: string;
  /** Ids by which the page itself names the message, beside those of its draft. */
  readonly messageIds: (root: Element) => string[];
  readonly recipients: Readonly<Record<RecipientField, readonly Variant[]>>;
  readonly readRecipients: (root: Element, field: RecipientField) => Recipient[];
  readonly kindOf: (root: HTMLElement) => ComposeKind;
  readonly isReply: (root: Element, body: Element) => boolean;
}

/** Where in the body the writer's own words end. */
export function notOwn({ signature, quote, quoteFrom }: MailFields): string {
  return [signature, quote, quoteFrom].filter((part) => part !== '').join(', ');
}
