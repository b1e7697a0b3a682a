import type { NoteCount } from '../../interviews/follow-through/count-notes.ts';
import type { ContactCount } from '../../interviews/follow-through/list-due-contacts.ts';
import { countedWords, words } from '../../platform/words.ts';
import { formatNumber } from '../../ui/format-number.ts';

/** Where a sentence stands: over a picture, or in the summary of the page. */
type Place = 'Finding' | 'Summary';

/** How many notes went in time. Of none, it is said without counting up to nothing. */
export function describeNotes({ parts, total }: NoteCount, place: Place): string {
  const inTime = parts.day + parts.twoDays;
  const all = formatNumber(total);
  const isFinding = place === 'Finding';
  return inTime === 0
    ? words(isFinding ? 'followNotesFindingNone' : 'followSummaryNotesNone', all)
    : words(isFinding ? 'followNotesFinding' : 'followSummaryNotes', formatNumber(inTime), all);
}

function hasEmails({ email }: ContactCount): boolean {
  return Object.values(email).some((count) => count > 0);
}

/** How many calls, and e-mails where there are any, kept their day. */
export function describeContacts(contacts: ContactCount, place: Place): string {
  const { parts, total } = contacts;
  const what = hasEmails(contacts) ? 'Contacts' : 'Calls';
  const all = formatNumber(total);
  const isFinding = place === 'Finding';
  return parts.onDay === 0
    ? words(isFinding ? `follow${what}FindingNone` : `followSummary${what}None`, all)
    : words(
        isFinding ? `follow${what}Finding` : `followSummary${what}`,
        formatNumber(parts.onDay),
        all,
      );
}

/** That there are too few of them to say. */
export function describeFewContacts(contacts: ContactCount): string {
  return countedWords(hasEmails(contacts) ? 'followContactsFew' : 'followCallsFew', contacts.total);
}
