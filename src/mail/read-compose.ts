import type { ComposeWindow } from './compose-windows.ts';
import { fieldsOf } from './fields-of.ts';
import { notOwn, type Recipient } from './mail-fields.ts';
import { findPart, isVisible } from './mail-site.ts';
import { cleanText } from './parse-address.ts';
import { splitPlainText } from './plain-text.ts';

/** What a compose window says, read once when it is asked for. */
export interface ComposeFacts {
  readonly recipients: readonly Recipient[];
  /** The message's subject; for a reply without one, the conversation's heading. */
  readonly subject: string;
  readonly isReply: boolean;
}

/** The element in which the message is written now, rich or plain; null when there is none. */
export function findBody(window: ComposeWindow): HTMLElement | null {
  const { root, site } = window;
  return (findPart(root, site.body, isVisible) ?? findPart(root, site.body))?.element ?? null;
}

/** The subject's input, or null: an inline reply may have none. */
export function findSubject(window: ComposeWindow): HTMLInputElement | null {
  const found = findPart(window.root, fieldsOf(window).subject)?.element;
  return found instanceof HTMLInputElement ? found : null;
}

/** Reads recipients, subject and kind of the message. Call it only after the user's own press. */
export function readCompose(window: ComposeWindow): ComposeFacts {
  const fields = fieldsOf(window);
  const body = findBody(window);
  const isReply = body !== null && fields.isReply(window.root, body);
  const own = cleanText(findSubject(window)?.value);
  const heading = isReply ? findPart(document, fields.heading, isVisible)?.element : null;
  return {
    recipients: fields.readRecipients(window.root),
    subject: own || cleanText(heading?.textContent),
    isReply,
  };
}

const BLOCKS = new Set([
  'DIV',
  'P',
  'LI',
  'UL',
  'OL',
  'BLOCKQUOTE',
  'TR',
  'TABLE',
  'PRE',
  'H1',
  'H2',
]);

/** Text with line breaks where the reader sees them. `innerText` would lay the page out. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  if (node.nodeName === 'BR') return '\n';
  const inner = [...node.childNodes].map(textOf).join('');
  if (!BLOCKS.has(node.nodeName)) return inner;
  return `\n${inner.replace(/^\n+|\n+$/g, '')}\n`;
}

/** Takes away everything after a node within its body. */
function cutAfter(node: Element, body: Element): void {
  for (let each: Element | null = node; each && each !== body; each = each.parentElement) {
    while (each.nextSibling) each.nextSibling.remove();
  }
}

/** The writer's own words: the body without signature and quoted mail. */
export function readOwnText(window: ComposeWindow): string {
  const body = findBody(window);
  if (!body) return '';
  if (body instanceof HTMLTextAreaElement) return splitPlainText(body.value).own;
  const fields = fieldsOf(window);
  const copy = body.cloneNode(true) as HTMLElement;
  const rest = fields.quoteFrom === '' ? null : copy.querySelector(fields.quoteFrom);
  if (rest) cutAfter(rest, copy);
  for (const foreign of copy.querySelectorAll(notOwn(fields))) foreign.remove();
  return textOf(copy)
    .replace(/\u00a0/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
