import { words } from '../../platform/words.ts';
import { isEnough } from './finding-card.tsx';
import { describeContacts, describeNotes } from './finding-words.ts';
import type { Figures } from './read-figures.ts';

/** The page in a sentence or two; of what there is too little of, it says nothing. */
export function summarise({ notes, contacts }: Figures): string {
  const sentences = [
    isEnough(notes.total) ? describeNotes(notes, 'Summary') : '',
    isEnough(contacts.total) ? describeContacts(contacts, 'Summary') : '',
  ];
  return sentences.filter(Boolean).join(' ') || words('followSummaryFew');
}
