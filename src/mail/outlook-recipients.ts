import type { Recipient, RecipientField } from './mail-fields.ts';
import { isVisible, type Variant } from './mail-site.ts';
import { cleanText, parseAddress, parseTyped, readName } from './parse-address.ts';

/** Ends of the fields' ids, `MSG_<draft>_TO`: seen in four independent sources in autumn 2026. */
const ID_END = { to: '_TO', cc: '_CC', bcc: '_BCC' } as const;

/** Fields in their order in the page, for pages without those ids. */
const PLACES: readonly RecipientField[] = ['to', 'cc', 'bcc'];

const PILL = '[class*="_EType_RECIPIENT_ENTITY"], [contenteditable="true"] > [contenteditable]';
/** What a pill shows beside the name: its cross, a picture or the initials in its place. */
const NOT_NAME = 'button, [role="button"], [role="img"], [aria-hidden="true"], svg, i';
const PILL_NAME = '[class*="textContainer-"], [class*="individualText-"]';
/** Names in a reply's rows, which are no fields before they get the focus (2023 to 2026). */
const COLLAPSED_NAME = '.lpcCommonWeb-hoverTarget';

/** Where Outlook shows the people of a field. */
export function outlookRecipientVariants(field: RecipientField): readonly Variant[] {
  const box = `[id^="MSG_"][id$="${ID_END[field]}"]`;
  return [
    { selector: `${box} [contenteditable="true"]`, seen: '2026-10' },
    { selector: `${box} ${COLLAPSED_NAME}`, seen: '2026-10' },
    { selector: box, seen: '2026-10' },
    { selector: 'input[role="combobox"]', seen: '2022-06' },
  ];
}

/** Words of a pill without what it shows beside them. */
function shownIn(pill: Element): string {
  const copy = (pill.querySelector(PILL_NAME) ?? pill).cloneNode(true) as Element;
  for (const other of copy.querySelectorAll(NOT_NAME)) other.remove();
  return cleanText(copy.textContent);
}

/**
 * A pill shows the address, `Name <address>` or, for a person of the directory, the name alone; its
 * label may glue "offline" to the name, so that names are taken from the text.
 */
function readPill(pill: Element): Recipient | null {
  const shown = shownIn(pill);
  const labels = [...pill.querySelectorAll('[aria-label], [title]'), pill].flatMap((element) => [
    element.getAttribute('aria-label') ?? '',
    element.getAttribute('title') ?? '',
  ]);
  const inText = parseAddress(shown);
  if (inText) return inText;
  const email = labels.map(parseAddress).find((found) => found !== null)?.email ?? '';
  return shown === '' && email === '' ? null : { name: readName(shown), email };
}

/** What stands in a field beside its pills. */
function readTyped(field: Element): Recipient[] {
  const copy = field.cloneNode(true) as Element;
  for (const pill of copy.querySelectorAll(`${PILL}, ${COLLAPSED_NAME}, button, label`)) {
    pill.remove();
  }
  const inputs = field instanceof HTMLInputElement ? [field] : field.querySelectorAll('input');
  return parseTyped([copy.textContent ?? '', ...[...inputs].map(({ value }) => value)].join(','));
}

/** Outer ones only: a pill's own parts may look like pills too. */
function outerOf(field: Element, selector: string): Element[] {
  const all = [...field.querySelectorAll(selector)];
  return all.filter((each) => !all.some((other) => other !== each && other.contains(each)));
}

function readField(field: Element): Recipient[] {
  const pills = outerOf(field, PILL);
  const shown = pills.length > 0 ? pills : outerOf(field, COLLAPSED_NAME);
  const found = shown.map(readPill).filter((each) => each !== null);
  return [...found, ...readTyped(field)];
}

/** Boxes to write into above the text, in pages whose fields have no id: To, Cc, Bcc in turn. */
function fieldsByPlace(root: Element): Element[] {
  const selector = '[contenteditable="true"]:not([aria-multiline="true"]), input[role="combobox"]';
  const body = root.querySelector('[aria-multiline="true"], [id^="editorParent_"]');
  return outerOf(root, selector).filter((each) => {
    const isBefore = body === null || each.compareDocumentPosition(body) & 4;
    return isBefore && !body?.contains(each) && each.closest('[aria-hidden="true"]') === null;
  });
}

/** The people of a field, pills first, then what was typed and is no pill yet. */
export function readOutlookRecipients(root: Element, field: RecipientField): Recipient[] {
  const all = [...root.querySelectorAll('[id^="MSG_"]')];
  const hasIds = PLACES.some((each) => all.some(({ id }) => id.endsWith(ID_END[each])));
  if (hasIds) {
    const boxes = all.filter(({ id }) => id.endsWith(ID_END[field]));
    // One that nobody sees may be left over, from another message.
    const shown = boxes.filter(isVisible);
    const found = (shown.length > 0 ? shown : boxes).flatMap(readField);
    if (found.length > 0 || field !== 'to') return found;
  } else {
    const box = fieldsByPlace(root)[PLACES.indexOf(field)];
    const found = box ? readField(box.closest('[role="group"]') ?? box) : [];
    if (found.length > 0 || field !== 'to') return found;
  }
  // A reply's rows are names only until they get the focus.
  return [...root.querySelectorAll(COLLAPSED_NAME)]
    .filter((name) => name.closest('[role="textbox"], [id^="MSG_"]') === null)
    .map(readPill)
    .filter((each) => each !== null);
}
