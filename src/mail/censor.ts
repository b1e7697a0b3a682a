import { MARK } from './our-mark.ts';

/** Attributes that only say how a page is made, with the values that may stand. */
const KEPT: Readonly<Record<string, RegExp>> = {
  role: /^[a-z]+$/,
  type: /^[a-z]+$/,
  name: /^(?:to|cc|bcc|from|subject|subjectbox|composeid|draft|rt|rm|lts|ishtml|body|nosend)$/,
  contenteditable: /^(?:true|false)?$/,
  g_editable: /^true$/,
  hidden: /^$/,
  dir: /^(?:ltr|rtl|auto)$/,
  tabindex: /^-?\d{1,2}$/,
  form: /^nosend$/,
  command: /^\+?[A-Za-z]{2,16}$/,
  selector: /^[A-Za-z]{2,24}$/,
  draggable: /^(?:true|false)$/,
  'aria-haspopup': /^[a-z]*$/,
  'aria-expanded': /^(?:true|false)$/,
  'aria-hidden': /^(?:true|false)$/,
  'aria-modal': /^(?:true|false)$/,
  'aria-multiline': /^(?:true|false)$/,
  'data-app-section': /^[A-Za-z]{2,32}$/,
  'data-testid': /^[A-Za-z]{2,32}$/,
  [MARK]: /^[a-z-]*$/,
};

/** Names that the pages' makers gave; what stands for "…" in them is a number or a draft's id. */
const KNOWN_IDS: readonly RegExp[] = [
  /^(MSG_).+(_(?:TO|CC|BCC|FROM|SUBJECT))$/,
  /^(CONV_).+(_SUBJECT)$/,
  /^(docking_[A-Za-z]+_|editorParent_|UniqueMessageBody_).+$/,
  /^(splitButton-).+(__[a-zA-Z]+)$/,
  /^(?:x_)*((?:div)?RplyFwdMsg|appendonsend|Signature|mail-editor-reference-message-container)$/,
  /^(discardCompose|popoutCompose|ok-1|link_undo|link_vsm|fluent-default-layer-host)$/,
  /^((?:Conversation)?ReadingPaneContainer(?:Id)?)$/,
];

/** Written by people, now or earlier: nothing of what is inside is shown, not even how much. */
const WRITTEN =
  '[contenteditable]:not([contenteditable="false"]):not([id^="MSG_"] *), [role="document"], .a3s, [id^="UniqueMessageBody_"]';

/** A class of the page's own code: not one that came with a message, nor one with a number in it. */
const CODE_NAME = /^(?![mx]_)(?!.*\d{4})[A-Za-z_][\w-]{0,39}$/;

/** Never part of how a compose window is made. */
const LEFT_OUT = 'script, style, svg, iframe, link, meta, noscript, template';

const MOST_LINES = 400;
const DEEPEST = 40;

function censorId(id: string): string {
  for (const known of KNOWN_IDS) {
    const parts = known.exec(id)?.slice(1).filter(Boolean);
    if (parts) return parts.length === 1 && parts[0] !== id ? `${parts[0]}…` : parts.join('…');
  }
  return '…';
}

function censorAttribute(name: string, value: string): string {
  if (name === 'id') return `#${censorId(value)}`;
  if (name === 'jslog') return `[jslog=${/^\d{1,6};/.exec(value)?.[0] ?? ''}…]`;
  if (KEPT[name]?.test(value)) return value === '' ? `[${name}]` : `[${name}=${value}]`;
  // Made-up names could say anything; those of the platform do not.
  return /^(?:aria|data)-[a-z-]{2,30}$|^[a-z]{2,16}$/.test(name) ? `[${name}=…]` : '';
}

function describe(element: Element): string {
  const classes = [...element.classList].filter((each) => CODE_NAME.test(each));
  const attributes = [...element.attributes]
    .filter(({ name }) => name !== 'class' && name !== 'style')
    .map(({ name, value }) => censorAttribute(name, value));
  const display = (element as HTMLElement).style?.display === 'none' ? '{display:none}' : '';
  const dotted = classes.map((each) => `.${each}`).join('');
  return `${element.localName}${dotted}${attributes.join('')}${display}`;
}

function hasText(element: Element): boolean {
  return [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '',
  );
}

function addLines(element: Element, depth: number, lines: string[]): void {
  if (element.matches(LEFT_OUT) || lines.length >= MOST_LINES || depth > DEEPEST) return;
  const line = `${'  '.repeat(depth)}${describe(element)}${hasText(element) ? ' …' : ''}`;
  const before = lines.at(-1);
  // Rows of a list are alike: one stands for all.
  if (before === line || before === `${line} (more)`) lines[lines.length - 1] = `${line} (more)`;
  else lines.push(line);
  if (element.matches(WRITTEN)) return;
  for (const child of element.children) addLines(child, depth + 1, lines);
}

/**
 * How a part of a page is built, a line an element, for somebody who is to find out why Afterword does
 * not know its way about in it. Texts, labels, addresses, values and ids are taken out; what is kept
 * are tags, class names, and attributes whose values are words of the platform or of the page's code.
 */
export function skeletonOf(element: Element): string {
  const lines: string[] = [];
  addLines(element, 0, lines);
  if (lines.length >= MOST_LINES) lines.push('…');
  return lines.join('\n');
}
