import { besideSend } from './beside-send.ts';
import type { MailSite } from './mail-site.ts';

/** Other controls, or the message itself: the cell around is no cell of the Send button alone. */
const MORE_THAN_SEND = '[command], [contenteditable="true"], input[name="subjectbox"]';

/** Gmail writes these words where it has no id (seen 2025-11). */
export function isId(value: string): boolean {
  return value !== '' && value !== 'undefined' && value !== 'null';
}

const EDITABLE = '[contenteditable="true"]';

/**
 * Gmail's compose windows, as far as the button needs them. Names, roles and functional attributes
 * come first: they have outlived every redesign since 2014. Class names are the fallback, labels
 * are never read (they are translated, with invisible marks of direction inside).
 */
export const gmail: MailSite = {
  name: 'gmail',
  hosts: ['mail.google.com'],
  anchors: [
    // A counter in the hidden form of every kind of compose window.
    { among: 'input', selector: '[name="composeid"]', seen: '2026-09' },
    { among: 'input', selector: '[name="subjectbox"]', seen: '2026-07' },
    { among: EDITABLE, selector: '[g_editable="true"]', seen: '2026-07' },
  ],
  roots: [
    // The outer node of docked, full-screen, inline and own-window compose alike.
    { selector: '.M9', seen: '2025-09' },
    { selector: '[role="region"]', seen: '2026-07' },
    { selector: '[role="dialog"]', seen: '2026-07' },
  ],
  body: [
    { selector: '[contenteditable="true"][role="textbox"][g_editable="true"]', seen: '2026-07' },
    { selector: '[contenteditable="true"][role="textbox"]', seen: '2026-07' },
    { selector: '[contenteditable="true"][aria-multiline="true"]', seen: '2026-07' },
    // Plain-text mode; present but hidden in the other mode.
    { selector: 'textarea[form="nosend"]', seen: '2024-06' },
  ],
  send: [
    // Google's own log number of the button: the same in every language seen.
    { selector: '[jslog^="32601;"]', seen: '2024-06' },
    { selector: '.aoO', seen: '2026-07' },
    // Not `.Uo`, which is "Send + archive", nor the arrow for scheduled sending.
    {
      selector: '.IZ .Up [role="button"]:not(.Uo):not([aria-haspopup="true"])',
      seen: '2026-07',
    },
    {
      selector: 'table[role="group"] td:first-child [role="button"]:not([aria-haspopup="true"])',
      seen: '2020-10',
    },
  ],
  addressing: [
    { selector: 'input[name="subjectbox"]', seen: '2026-07' },
    { selector: '[name="to"]', seen: '2026-07' },
  ],
  proof: 'input[name="composeid"], input[name="subjectbox"], [name="to"]',
  signs: 'input[name="composeid"], input[name="subjectbox"]',
  bounds: '[role="dialog"], [role="main"]',
  slot: (send, root) => {
    const cell = send.closest('td');
    // The toolbar is a table with a cell for each control, unless the cell holds much more.
    const isOwn = cell && root.contains(cell) && !cell.querySelector(MORE_THAN_SEND);
    return isOwn ? cell : besideSend(send, root);
  },
  draftIds: (root) => {
    const ids = new Map<string, string>();
    for (const kind of ['draft', 'composeid']) {
      const value = root.querySelector<HTMLInputElement>(`input[name="${kind}"]`)?.value ?? '';
      if (isId(value)) ids.set(kind, value);
    }
    return ids;
  },
};
