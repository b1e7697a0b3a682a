import type { MailFields, Recipient } from './mail-fields.ts';
import { mergeRecipients, parseAddress, parseTyped, readName } from './parse-address.ts';

/** A chip's address stands in an attribute, its name in another or in its text. */
function readChip(chip: Element): Recipient | null {
  const id = chip.getAttribute('data-hovercard-id') ?? chip.getAttribute('email') ?? '';
  const found = parseAddress(id);
  if (!found) return parseAddress(chip.textContent ?? '');
  const shown = chip.getAttribute('data-name') ?? chip.getAttribute('name') ?? chip.textContent;
  const name = readName(shown);
  return { email: found.email, name: name.includes('@') ? '' : name };
}

function readTo(root: Element): Recipient[] {
  const found: (Recipient | null)[] = [];
  // Since the autumn of 2021: chips in a box that carries the field's name.
  for (const chip of root.querySelectorAll('[name="to"] [role="option"][data-hovercard-id]')) {
    found.push(readChip(chip));
  }
  // Before: a hidden input for each chip, and some accounts' form still has one for all.
  for (const input of root.querySelectorAll<HTMLInputElement>('input[type="hidden"][name="to"]')) {
    found.push(...parseTyped(input.value));
  }
  // Typed and not yet a chip: it is sent too.
  const typed =
    '[name="to"] input[role="combobox"], [name="to"] input:not([type="hidden"]), textarea[name="to"]';
  for (const input of root.querySelectorAll<HTMLInputElement>(typed)) {
    found.push(...parseTyped(input.value));
  }
  if (found.length > 0) return found.filter((each) => each !== null);
  // A reply shows a summary until its addressing gets the focus.
  for (const chip of root.querySelectorAll('.aoD [email], .aoD [data-hovercard-id]')) {
    found.push(readChip(chip));
  }
  return found.filter((each) => each !== null);
}

function hasValue(input: HTMLInputElement | null): boolean {
  const value = input?.value ?? '';
  return value !== '' && value !== 'undefined' && value !== 'null';
}

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
  ],
  // "Send + archive", in inline replies.
  alsoSends: [{ selector: '.Uo[role="button"]', seen: '2026-07' }],
  signature: '.gmail_signature, .gmail_signature_prefix, [data-smartmail="gmail_signature"]',
  quote: '.gmail_quote, .gmail_quote_container, .gmail_extra, .ajR',
  quoteFrom: '',
  dialogs: '[role="alertdialog"], [aria-modal="true"]',
  readRecipients: (root) => mergeRecipients(readTo(root)),
  // The hidden field names the message that is answered; inline windows are never new messages.
  isReply: (root, body) =>
    hasValue(root.querySelector('input[name="rm"]')) ||
    body.querySelector('.gmail_quote') !== null ||
    (root.closest('[role="dialog"]') === null && root.closest('.ip, .AO .aHU') !== null),
};
