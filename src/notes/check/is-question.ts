import { compile } from '../compile.ts';
import type { Language } from '../language.ts';
import type { Sentence } from '../text/split-sentences.ts';

/** Whether a sentence asks something; "I'll call on Friday, all right?" does not. */
export function isQuestion({ text, small }: Sentence, { clauses, slots }: Language): boolean {
  if (!/\?\s*$/.test(text)) return false;
  const said = small.replace(/[\s?!]+$/, '');
  return !compile(clauses.tags, slots, 'end').test(said);
}
