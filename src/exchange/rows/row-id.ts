import { foldText } from '../../interviews/search.ts';

const OURS = /^[\w-]{1,64}$/;

/** Four numbers of 32 bits, each begun elsewhere: FNV-1a, over the text's UTF-16 units. */
const STARTS: readonly number[] = [0x811c9dc5, 0x050c5d1f, 0x9e3779b9, 0x85ebca6b];
const PRIME = 0x01000193;

function digest(text: string): string {
  return STARTS.map((start) => {
    let hash = start;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      hash = Math.imul(hash ^ (unit & 0xff), PRIME);
      hash = Math.imul(hash ^ (unit >>> 8) ^ (hash >>> 15), PRIME);
    }
    return (hash >>> 0).toString(16).padStart(8, '0');
  }).join('');
}

/**
 * The id of an interview that comes out of a list: the one that stands there, or one made of what it
 * is about, so that the same list once more gives the same ids.
 *
 * @param about company, position, day and what another tracker knows it by; case and accents do not count
 */
export function rowId(ours: string, about: readonly string[]): string {
  if (OURS.test(ours)) return ours;
  const folded = about.map((each) => foldText(each).replace(/\s+/g, ' ').trim());
  return `file-${digest(folded.join('\u001f'))}`;
}
