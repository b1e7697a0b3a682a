import type { TemplatePurpose } from '../interviews/template.ts';
import type { MessageKey } from '../platform/words.ts';

/** What each purpose of a template is called. */
export const PURPOSE_WORDS: Record<TemplatePurpose, MessageKey> = {
  note: 'purpose_note',
  late: 'purpose_late',
  'no-call': 'purpose_noCall',
  refusal: 'purpose_refusal',
  'follow-up': 'purpose_followUp',
};
