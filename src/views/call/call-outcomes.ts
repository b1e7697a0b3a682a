import type { CallOutcome, ContactChannel } from '../../interviews/interview.ts';
import type { MessageKey } from '../../platform/words.ts';

type Outcomes = readonly (readonly [CallOutcome, MessageKey])[];

/** What can come of a call, and of the message that takes its place. */
export const CALL_OUTCOMES: Readonly<Record<ContactChannel, Outcomes>> = {
  phone: [
    ['reached', 'call_reached'],
    ['voicemail', 'call_voicemail'],
    ['no-answer', 'call_noAnswer'],
    ['call-back', 'call_callBack'],
  ],
  email: [
    ['written', 'mailWritten'],
    ['reached', 'mailAnswered'],
  ],
};
