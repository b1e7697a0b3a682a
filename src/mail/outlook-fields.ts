import type { MailFields } from './mail-fields.ts';
import { outlookKind } from './outlook-kind.ts';
import { outlookRecipientVariants, readOutlookRecipients } from './outlook-recipients.ts';
import { mergeRecipients } from './parse-address.ts';

// Ids of older messages come back with an `x_` before them.
const QUOTE_FROM =
  '[id$="RplyFwdMsg"], [id$="appendonsend"], [id$="mail-editor-reference-message-container"]';

/** Outlook's fields, as the panel reads them after its button was pressed. */
export const outlookFields: MailFields = {
  subject: [
    { selector: 'input[id^="MSG_"][id$="_SUBJECT"]', seen: '2026-10' },
    // In some builds the id sits on a box around the input.
    { selector: '[id^="MSG_"][id$="_SUBJECT"] input', seen: '2026-06' },
    { selector: '.ms-TextField-field[maxlength="255"]', seen: '2020-06' },
    { selector: 'input[maxlength="255"]', seen: '2020-06' },
  ],
  heading: [{ selector: '[id^="CONV_"][id$="_SUBJECT"]', seen: '2026-06' }],
  discard: [{ selector: 'button[id="discardCompose"]', seen: '2026-06' }],
  alsoSends: [],
  signature: '[id$="ignature"]',
  quote: 'blockquote',
  quoteFrom: `${QUOTE_FROM}, hr`,
  schedule: [],
  questions: '[role="dialog"], [role="alertdialog"]',
  layers: '[id="fluent-default-layer-host"], [role="dialog"], [role="alertdialog"], [role="menu"]',
  confirmation: '',
  undo: '',
  messageIds: () => [],
  recipients: {
    to: outlookRecipientVariants('to'),
    cc: outlookRecipientVariants('cc'),
    bcc: outlookRecipientVariants('bcc'),
  },
  readRecipients: (root, field) => mergeRecipients(readOutlookRecipients(root, field)),
  kindOf: outlookKind,
  isReply: (root, body) =>
    root.closest(
      '#ConversationReadingPaneContainer, [data-app-section="ConversationContainer"]',
    ) !== null ||
    root.querySelector(QUOTE_FROM) !== null ||
    body.querySelector('blockquote') !== null,
};
