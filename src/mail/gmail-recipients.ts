import type { Recipient, RecipientField } from './mail-fields.ts';
import type { Variant } from './mail-site.ts';
import { cleanText, parseAddress, parseTyped, readName } from './parse-address.ts';

/** Where Gmail shows the people of a field. The field's name stands in an attribute of the box. */
export function gmailRecipientVariants(field: RecipientField): readonly Variant[] {
  return [
    // PeopleKit, since the autumn of 2021.
    { selector: `[name="${field}"] [role="option"]`, seen: '2026-07' },
    { selector: `[name="${field}"] [data-hovercard-id]`, seen: '2023-06' },
    // Before: a hidden input for each chip.
    { selector: `input[type="hidden"][name="${field}"]`, seen: '2020-10' },
    { selector: `[name="${field}"] input, textarea[name="${field}"]`, seen: '2026-07' },
    // A reply shows a summary until its addressing gets the focus; it does not tell To from Cc.
    ...(field === 'to' ? [{ selector: '.aoD [email]', seen: '2024-06' }] : []),
  ];
}

/** A chip's address stands in an attribute, its name in another or in its text. */
function readChip(chip: Element): Recipient | null {
  const id = chip.getAttribute('data-hovercard-id') ?? chip.getAttribute('email') ?? '';
  const found = parseAddress(id);
  const shown = chip.getAttribute('data-name') ?? chip.getAttribute('name') ?? chip.textContent;
  // A group has a name and no address.
  if (!found) return parseAddress(shown ?? '') ?? { email: '', name: cleanText(shown) };
  const name = readName(shown);
  return { email: found.email, name: name.includes('@') ? '' : name };
}

function readChips(root: Element, selector: string): Recipient[] {
  const chips = [...root.querySelectorAll(selector)];
  const outer = chips.filter((chip) => !chips.some((each) => each !== chip && each.contains(chip)));
  return outer.map(readChip).filter((each) => each !== null);
}

/** The people of a field, chips first, then what was typed and is no chip yet: it is sent too. */
export function readGmailRecipients(root: Element, field: RecipientField): Recipient[] {
  const box = `[name="${field}"]`;
  const found = readChips(root, `${box} [role="option"], ${box} [data-hovercard-id]`);
  // Some accounts' form has one hidden input for all.
  for (const input of root.querySelectorAll<HTMLInputElement>(`input[type="hidden"]${box}`)) {
    found.push(...parseTyped(input.value));
  }
  const typed = `${box} input:not([type="hidden"]), textarea${box}, input${box}:not([type="hidden"])`;
  for (const input of root.querySelectorAll<HTMLInputElement>(typed)) {
    found.push(...parseTyped(input.value));
  }
  if (found.length > 0 || field !== 'to') return found;
  return readChips(root, '.aoD [email], .aoD [data-hovercard-id]');
}
