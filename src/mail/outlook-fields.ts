import type { MailFields, Recipient } from './mail-fields.ts';
import { cleanText, mergeRecipients, parseAddress, parseTyped, readName } from './parse-address.ts';

const PILL = '[class*="_EType_RECIPIENT_ENTITY"], [contenteditable="true"] > [contenteditable]';
/** What a pill shows beside the name: its cross, a picture or the initials in its place. */
const NOT_NAME = 'button, [role="button"], [role="img"], [aria-hidden="true"]';
const PILL_NAME = '[class*="textContainer-"], [class*="individualText-"]';
// Ids of older messages come back with an `x_` before them.
const QUOTE_FROM =
  '[id$="RplyFwdMsg"], [id$="appendonsend"], [id$="mail-editor-reference-message-container"]';

/**
 * A pill shows the address, `Name <address>` or, for a person of the directory, the name alone; its
 * label may glue "offline" to the name, so that names are taken from the text.
 */
function readPill(pill: Element): Recipient | null {
  const copy = (pill.querySelector(PILL_NAME) ?? pill).cloneNode(true) as Element;
  for (const other of copy.querySelectorAll(NOT_NAME)) other.remove();
  const shown = cleanText(copy.textContent);
  const labels = [...pill.querySelectorAll('[aria-label], [title]'), pill].flatMap((element) => [
    element.getAttribute('aria-label') ?? '',
    element.getAttribute('title') ?? '',
  ]);
  const inText = parseAddress(shown);
  if (inText) return inText;
  const email = labels.map(parseAddress).find((found) => found !== null)?.email ?? '';
  return shown === '' && email === '' ? null : { name: readName(shown), email };
}

/** What stands in the field beside its pills. */
function readTyped(field: Element): Recipient[] {
  const copy = field.cloneNode(true) as Element;
  for (const pill of copy.querySelectorAll(`${PILL}, button, label`)) pill.remove();
  const inputs = [...field.querySelectorAll('input')].map((input) => input.value);
  return parseTyped([copy.textContent ?? '', ...inputs].join(','));
}

/** Outer pills only: a pill's own parts may look like pills too. */
function pillsOf(field: Element): Element[] {
  const all = [...field.querySelectorAll(PILL)];
  return all.filter((pill) => !all.some((other) => other !== pill && other.contains(pill)));
}

function readTo(root: Element): Recipient[] {
  const fields = [...root.querySelectorAll('[id^="MSG_"][id$="_TO"]')];
  const found = fields.flatMap((field) => [...pillsOf(field).map(readPill), ...readTyped(field)]);
  if (found.some((each) => each !== null)) return found.filter((each) => each !== null);
  // A reply's rows are names only until they get the focus.
  const names = [...root.querySelectorAll('.lpcCommonWeb-hoverTarget')].filter(
    (name) => name.closest('[role="textbox"]') === null,
  );
  return names.map(readPill).filter((each) => each !== null);
}

/** Outlook's fields, as the panel reads them after its button was pressed. */
export const outlookFields: MailFields = {
  subject: [
    { selector: 'input[id^="MSG_"][id$="_SUBJECT"]', seen: '2026-10' },
    // In some builds the id sits on a box around the input.
    { selector: '[id^="MSG_"][id$="_SUBJECT"] input', seen: '2026-06' },
    { selector: '.ms-TextField-field[maxlength="255"]', seen: '2020-06' },
  ],
  heading: [{ selector: '[id^="CONV_"][id$="_SUBJECT"]', seen: '2026-06' }],
  discard: [{ selector: 'button[id="discardCompose"]', seen: '2026-06' }],
  alsoSends: [],
  signature: '[id$="ignature"]',
  quote: 'blockquote',
  quoteFrom: `${QUOTE_FROM}, hr`,
  dialogs: '[role="dialog"], [role="alertdialog"], #fluent-default-layer-host',
  readRecipients: (root) => mergeRecipients(readTo(root)),
  isReply: (root, body) =>
    root.closest(
      '#ConversationReadingPaneContainer, [data-app-section="ConversationContainer"]',
    ) !== null ||
    root.querySelector(QUOTE_FROM) !== null ||
    body.querySelector('blockquote') !== null,
};
