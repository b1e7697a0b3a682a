import { words } from '../../platform/words.ts';
import { formatNumber } from '../../ui/format-number.ts';
import { isEnough } from './finding-card.tsx';
import type { Figures } from './read-figures.ts';

/** The page in one sentence; of what there is too little of, it says nothing. */
export function summarise({ notes, contacts }: Figures): string {
  const sent = [notes.parts.day + notes.parts.twoDays, notes.total].map(formatNumber);
  const made = [contacts.parts.onDay, contacts.total].map(formatNumber);
  if (isEnough(notes.total)) {
    return isEnough(contacts.total)
      ? words('followSummaryBoth', ...sent, ...made)
      : words('followSummaryNotes', ...sent);
  }
  return isEnough(contacts.total)
    ? words('followSummaryCalls', ...made)
    : words('followSummaryFew');
}
