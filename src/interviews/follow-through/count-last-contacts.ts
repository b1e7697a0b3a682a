import { callsSince, isTheirs } from '../call-appointment.ts';
import type { Call, Instant, Interview } from '../interview.ts';
import { findAnswer } from './find-answer.ts';
import { dropRemoved } from './what-counts.ts';

/** What had been sent or said last: a note or an e-mail, a call, a message left, or nothing. */
export const LAST_CONTACTS = ['message', 'call', 'voicemail', 'none'] as const;
export type LastContact = (typeof LAST_CONTACTS)[number];

export interface LastContactCount {
  /** Interviews with an answer; the sum of `parts`. */
  readonly total: number;
  readonly parts: Readonly<Record<LastContact, number>>;
}

/** What kind of contact a call was; null: none, as nobody answered or it was they who wrote. */
function kindOf(call: Call): LastContact | null {
  const { channel, outcome } = call;
  if (isTheirs(call)) return null;
  if (channel === 'email') return 'message';
  if (outcome === 'no-answer') return null;
  return outcome === 'voicemail' ? 'voicemail' : 'call';
}

function lastBefore(interview: Interview, answered: Instant): LastContact {
  const notes = interview.notes.map(({ sentAt }) => ({ at: sentAt, kind: 'message' as const }));
  const calls = callsSince(interview).map((call) => ({ at: call.at, kind: kindOf(call) }));
  let last: { readonly at: Instant; readonly kind: LastContact } = { at: '', kind: 'none' };
  for (const { at, kind } of [...notes, ...calls]) {
    if (at !== null && kind !== null && at <= answered && at >= last.at) last = { at, kind };
  }
  return last.kind;
}

/**
 * What came last before the first answer (`findAnswer`), one count an interview that has one.
 *
 * Where they answered in a call of the user's, that call is what came last. Ringing where nobody
 * answers leaves nothing behind and is no contact; an e-mail of theirs is the answer itself. It is a count of what came before what, and says
 * nothing of why they answered.
 */
export function countLastContacts(interviews: readonly Interview[]): LastContactCount {
  const parts = { message: 0, call: 0, voicemail: 0, none: 0 };
  let total = 0;
  for (const interview of dropRemoved(interviews)) {
    const answer = findAnswer(interview);
    if (answer === null) continue;
    total += 1;
    parts[lastBefore(interview, answer)] += 1;
  }
  return { total, parts };
}
