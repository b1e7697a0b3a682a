import { checkLights } from '../../src/notes/check/check-note.ts';
import { isDayFirst } from '../../src/notes/dates/day-order.ts';
import { detectLanguage } from '../../src/notes/detect-language.ts';
import { ALL_PACKS } from '../../src/notes/packs/all-packs.ts';

/** What of a labelled note the check may see: all but the labels. */
export interface LabelledNote {
  readonly subject: string;
  readonly body: string;
  readonly sentOn: string;
  readonly timeZone: string;
  readonly position: string;
  readonly company: string;
}

/** What the panel says of a note, in the words of the labels; the language is found by itself. */
export function checkLabelled(note: LabelledNote) {
  const { phrases } = ALL_PACKS[detectLanguage(note.body, 'en')];
  const { manners, interest, call } = checkLights(note.body, phrases, {
    subject: note.subject,
    sentOn: note.sentOn,
    isDayFirst: isDayFirst(note.timeZone),
    company: note.company,
    position: note.position,
  });
  return {
    manners: manners.isOn,
    interest: interest.isOn,
    call: call.isOn,
    callDate: call.date,
  };
}
