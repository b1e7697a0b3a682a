import { type MailFields, notOwn } from './mail-fields.ts';
import { cleanText } from './parse-address.ts';

/** True where somebody has written or pasted something. */
function hasContent(node: Node): boolean {
  if (cleanText(node.textContent) !== '') return true;
  return node instanceof Element && (node.matches('img') || node.querySelector('img') !== null);
}

/** Where a note goes: into `box` before `before`, below the writer's own words if there are any. */
export interface Place {
  readonly box: HTMLElement;
  readonly before: ChildNode | null;
  /** An empty line that is there to be written on. */
  readonly emptyLine: HTMLElement | null;
  readonly isBelowWords: boolean;
  /** True in an empty message. */
  readonly isAlone: boolean;
  /** True where quoted mail would follow without an empty line between. */
  readonly touchesQuote: boolean;
}

/** What comes before a node in its box, from the top. */
function nodesBefore(box: Node, boundary: Node | null): ChildNode[] {
  const all = [...box.childNodes];
  return all.slice(0, boundary ? all.indexOf(boundary as ChildNode) : all.length);
}

/**
 * Finds the note's place. Signature or quote and the words above may stand in one box together:
 * then the note's place is in that box, between them.
 */
export function findPlace(body: HTMLElement, fields: MailFields): Place {
  const first = body.querySelector(notOwn(fields));
  let boundary = first;
  let box = body;
  for (let each = first; each && each !== body; each = each.parentElement) {
    boundary = each;
    box = each.parentElement ?? body;
    if (nodesBefore(box, each).some(hasContent)) break;
  }
  const own = nodesBefore(box, boundary);
  const last = own.findLastIndex(hasContent);
  const lines = own.slice(last + 1);
  const elements = lines.filter((node) => node instanceof HTMLElement);
  const emptyLine = last === -1 ? (elements.find(({ tagName }) => tagName !== 'BR') ?? null) : null;
  const isQuote = first !== null && !first.matches(fields.signature);
  return {
    box,
    before: lines[0] ?? boundary,
    emptyLine,
    isBelowWords: last !== -1,
    isAlone: last === -1 && boundary === null,
    touchesQuote: isQuote && elements.length < (emptyLine ? 2 : 1),
  };
}
