import { gmail, isId } from './gmail.ts';
import { gmailKind } from './gmail-kind.ts';
import { gmailRecipientVariants, readGmailRecipients } from './gmail-recipients.ts';
import type { MailFields } from './mail-fields.ts';
import { findBodyIn } from './mail-site.ts';
import { mergeRecipients } from './parse-address.ts';

/** Gmail's fields, as the panel reads them after its button was pressed. */
export const gmailFields: MailFields = {
  subject: [{ selector: 'input[name="subjectbox"]', seen: '2026-07' }],
  heading: [
    { selector: 'h2.hP', seen: '2026-07' },
    { selector: 'h2[data-legacy-thread-id]', seen: '2026-07' },
  ],
  discard: [
    { selector: '.gU .oh', seen: '2026-07' },
    { selector: '.oh[role="button"]', seen: '2022-07' },
    { selector: 'table[role="group"] td:last-child [role="button"]', seen: '2020-10' },
  ],
  // "Send + archive", in inline replies.
  alsoSends: [{ selector: '.Uo[role="button"]', seen: '2026-07' }],
  signature: '.gmail_signature, .gmail_signature_prefix, [data-smartmail="gmail_signature"]',
  quote: '.gmail_quote, .gmail_quote_container, .gmail_extra, .ajR',
  quoteFrom: '',
  schedule: [{ selector: '[selector="scheduledSend"]', seen: '2024-10' }],
  questions: '[role="alertdialog"], [aria-modal="true"]',
  layers: '[role="alertdialog"], [aria-modal="true"], [role="dialog"], [role="menu"]',
  // Ids of the bar's two links: the only marks in it that are not words (in use 2012 to 2026).
  confirmation: '[id="link_vsm"]',
  undo: '[id="link_undo"]',
  messageIds: (root) =>
    ['draft', 'rt', 'lts']
      .map((name) => root.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ?? '')
      .filter(isId),
  recipients: {
    to: gmailRecipientVariants('to'),
    cc: gmailRecipientVariants('cc'),
    bcc: gmailRecipientVariants('bcc'),
  },
  readRecipients: (root, field) => mergeRecipients(readGmailRecipients(root, field)),
  kindOf: (root) => gmailKind(root, findBodyIn(root, gmail.body)?.element ?? null),
  // The hidden field names the message that is answered; inline windows are never new messages.
  isReply: (root, body) =>
    isId(root.querySelector<HTMLInputElement>('input[name="rm"]')?.value ?? '') ||
    body.querySelector('.gmail_quote') !== null ||
    (root.closest('[role="dialog"]') === null && root.closest('.ip, .AO .aHU') !== null),
};
