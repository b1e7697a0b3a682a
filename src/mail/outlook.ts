import type { MailSite } from './mail-site.ts';

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
    { selector: '[id^="editorParent_"] [contenteditable="true"]', seen: '2026-10' },
    // Settings' signature editor looks the same; it has no Send button near it.
    {
      selector: '[contenteditable="true"][role="textbox"][aria-multiline="true"]',
      seen: '2026-10',
    },
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
    { selector: 'button[id*="primaryActionButton"]', seen: '2026-10' },
    // Up to 2022: one button with a menu, in a bar below the text.
    { selector: 'button.ms-Button--primary.ms-Button--hasMenu', seen: '2022-12' },
  ],
  addressing: [
    { selector: '[id^="MSG_"][id$="_TO"]', seen: '2026-10' },
    { selector: '[id^="MSG_"][id$="_SUBJECT"]', seen: '2026-10' },
  ],
  slot: (send, root) => {
    const wrapper = send.closest('[data-testid="ComposeSendButton"]');
    if (wrapper) return wrapper;
    // Without the test id: the box of the split button, whose two halves stay together.
    const parent = send.parentElement;
    return parent && parent !== root && parent.childElementCount === 2 ? parent : send;
  },
  draftKey: (root) => {
    for (const field of root.querySelectorAll('[id^="MSG_"]')) {
      const draft = FIELD_ID.exec(field.id)?.[1];
      if (draft) return draft;
    }
    return '';
  },
};
