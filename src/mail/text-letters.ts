/** One letter of a text as it is compared, and where it stands. */
export interface Letter {
  readonly node: Text;
  readonly offset: number;
}

const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0e|\ufe0f/;

/** One form for each apostrophe, quotation mark and space; '' for what cannot be seen. */
function sameForm(letter: string): string {
  if (UNSEEN.test(letter)) return '';
  if (/\s/.test(letter)) return ' ';
  if (/[‘’ʼ´`′＇]/.test(letter)) return "'";
  return /[“”„‟«»″]/.test(letter) ? '"' : letter;
}

/** A text with one form for what looks alike, and one space between words. */
export function toOneForm(text: string): string {
  return [...text].map(sameForm).join('').replace(/ +/g, ' ').trim();
}

/** What ends a line, and so parts words, without a space between. */
const PARTS = 'BR, DIV, P, LI, TD, TH, BLOCKQUOTE, PRE, H1, H2, H3';

/**
 * The text below a node in one form, letter by letter.
 *
 * @param left a selector of what is left out: quoted mail and signature; '' for nothing
 */
export function listLetters(body: HTMLElement, left: string): { text: string; letters: Letter[] } {
  const letters: Letter[] = [];
  let text = '';
  const add = (form: string, letter: Letter | undefined): void => {
    if (form === '' || !letter || (form === ' ' && (text === '' || text.endsWith(' ')))) return;
    text += form;
    letters.push(letter);
  };
  const isLeft = (node: Node): boolean =>
    left !== '' && node instanceof Element && node.matches(left);
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_ALL, (node) =>
    isLeft(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element && node.matches(PARTS)) add(' ', letters.at(-1));
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const data = node.nodeValue ?? '';
    for (let offset = 0; offset < data.length; offset += 1) {
      add(sameForm(data.charAt(offset)), { node: node as Text, offset });
    }
  }
  return { text, letters };
}
