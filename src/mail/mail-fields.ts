import type { ComposeWindow } from './compose-windows.ts';
import { gmailFields } from './gmail-fields.ts';
import type { Variant } from './mail-site.ts';
import { outlookFields } from './outlook-fields.ts';

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
  /** Where in the body the writer's own words end: signature, quoted mail. */
  readonly notOwn: string;
  /** Parts of the page in which a question about sending is asked. */
  readonly dialogs: string;
  readonly readRecipients: (root: Element) => Recipient[];
  readonly isReply: (root: Element, body: Element) => boolean;
}

/** The facts of the site on which a compose window stands. */
export function fieldsOf(window: ComposeWindow): MailFields {
  return window.site.name === 'gmail' ? gmailFields : outlookFields;
}
