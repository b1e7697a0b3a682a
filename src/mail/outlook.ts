import { besideSend } from './beside-send.ts';
import type { MailSite } from './mail-site.ts';

/** The ribbon's "New mail" is a split button of the same make as Send. */
const OUTSIDE_RIBBON = ':not([data-app-section="Ribbon"] *)';

const EDITABLE = '[contenteditable="true"]';

const SIGNS =
  '[data-testid="ComposeSendButton"], [id="discardCompose"], input[id^="MSG_"][id$="_SUBJECT"]';

const FIELD_ID = /^MSG_(.+)_(?:SUBJECT|TO|CC|BCC|FROM)$/;

/**
 * Outlook on the web, the same app on all its hosts. Ids of the pattern `MSG_<draft>_<FIELD>`, test
 * ids and roles are used; class names change with every build, labels with the language.
 */
export const outlook: MailSite = {
  name: 'outlook',
  hosts: [
    'outlook.live.com',
    'outlook.office.com',
    'outlook.office365.com',
    'outlook.cloud.microsoft',
  ],
  anchors: [
    { among: EDITABLE, selector: ':is([id^="editorParent_"] *)', seen: '2026-10' },
    // Settings' signature editor looks the same; it has no Send button near it.
    { among: EDITABLE, selector: '[role="textbox"][aria-multiline="true"]', seen: '2026-10' },
  ],
  roots: [
    { selector: '[id^="docking_InitVisiblePart_"]', seen: '2026-10' },
    // Outlook's own window for one message.
    { selector: '[data-app-section="Form_Content"]', seen: '2026-06' },
  ],
  body: [
    { selector: '[id^="editorParent_"] [contenteditable="true"][role="textbox"]', seen: '2026-10' },
    {
      selector: '[contenteditable="true"][role="textbox"][aria-multiline="true"]',
      seen: '2026-10',
    },
    { selector: '[id^="editorParent_"] [contenteditable="true"]', seen: '2026-10' },
  ],
  send: [
    {
      selector: '[data-testid="ComposeSendButton"] button[id$="__primaryActionButton"]',
      seen: '2026-10',
    },
    { selector: '[data-testid="ComposeSendButton"] button', seen: '2026-06' },
    { selector: 'button[data-testid="ComposeSendButton"]', seen: '2026-06' },
    { selector: `button[id*="primaryActionButton"]${OUTSIDE_RIBBON}`, seen: '2026-10' },
    { selector: `button.fui-SplitButton__primaryActionButton${OUTSIDE_RIBBON}`, seen: '2026-10' },
    // Up to 2022: one button with a menu, in a bar below the text.
    { selector: 'button.ms-Button--primary.ms-Button--hasMenu', seen: '2022-12' },
  ],
  // The reading pane has ids of that pattern too, but nothing in them to write into.
  addressing: [
    { selector: '[id^="MSG_"][id$="_TO"] [contenteditable="true"]', seen: '2026-10' },
    { selector: 'input[id^="MSG_"][id$="_SUBJECT"]', seen: '2026-10' },
    { selector: '[id^="MSG_"][id$="_SUBJECT"] input', seen: '2026-06' },
  ],
  proof: `${SIGNS}, [id^="editorParent_"], [id^="MSG_"][id$="_TO"] [contenteditable="true"], [id^="MSG_"][id$="_SUBJECT"] input`,
  // The settings' signature editor has such a parent too.
  signs: `${SIGNS}, [id^="editorParent_"]:not([role="dialog"] *)`,
  bounds:
    '[role="dialog"], [role="main"], main, [data-app-section="ConversationContainer"], [id="ReadingPaneContainerId"]',
  slot: (send, root) => send.closest('[data-testid="ComposeSendButton"]') ?? besideSend(send, root),
  draftIds: (root) => {
    for (const field of root.querySelectorAll('[id^="MSG_"]')) {
      const draft = FIELD_ID.exec(field.id)?.[1];
      if (draft) return new Map([['draft', draft]]);
    }
    return new Map();
  },
};
