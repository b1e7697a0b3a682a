import type { ComposeWindow } from './compose-windows.ts';
import { fieldsOf } from './fields-of.ts';
import type { MailFields } from './mail-fields.ts';
import { ownPlainText } from './plain-text.ts';
import { findBody } from './read-compose.ts';

const BLOCKS = new Set(
  'DIV P LI UL OL DL DT DD BLOCKQUOTE TABLE CAPTION TR TD TH PRE HR SECTION ARTICLE H1 H2 H3 H4 H5 H6'.split(
    ' ',
  ),
);

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

/** More lines than that above it: the head of a forwarded message, which nobody answers within. */
const HEAD_LINES = 3;

/**
 * Takes quoted mail away. What stands between and below quoted blocks in one box is an answer, and
 * stays; what stands above the first says who wrote it.
 */
function removeQuoted(quote: Element): void {
  const blocks = [...quote.children].filter(({ tagName }) => tagName === 'BLOCKQUOTE');
  const [first] = blocks;
  // A box around the box that holds the answers.
  if (!first && quote.querySelector('.gmail_quote')) return;
  const isForwarded = quote.querySelectorAll(':scope > .gmail_attr br').length >= HEAD_LINES;
  if (!first || isForwarded) {
    quote.remove();
    return;
  }
  while (first.previousSibling) first.previousSibling.remove();
  for (const block of blocks) block.remove();
}

function removeForeign(copy: Element, { signature, quote, quoteFrom }: MailFields): void {
  const rest = quoteFrom === '' ? null : copy.querySelector(quoteFrom);
  if (rest) {
    cutAfter(rest, copy);
    rest.remove();
  }
  for (const foreign of copy.querySelectorAll(signature)) foreign.remove();
  // From the outside in: what is quoted within quoted mail goes with it.
  for (const foreign of copy.querySelectorAll(quote)) {
    if (copy.contains(foreign)) removeQuoted(foreign);
  }
}

/** The writer's own words: the body without signature and quoted mail. */
export function readOwnText(window: ComposeWindow): string {
  const body = findBody(window);
  if (!body) return '';
  if (body instanceof HTMLTextAreaElement) return ownPlainText(body.value).trim();
  const copy = body.cloneNode(true) as HTMLElement;
  removeForeign(copy, fieldsOf(window));
  return textOf(copy)
    .replace(/\u00a0/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
