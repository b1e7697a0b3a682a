import { guessCompany, isNoReply } from '../interviews/guess-company.ts';
import { guessPosition } from '../interviews/guess-position.ts';
import type { Instant } from '../interviews/interview.ts';
import type { ComposeFacts } from '../mail/read-compose.ts';
import type { ClosingValues } from '../ui/closing-fields.tsx';
import { NO_CLOSING } from '../ui/closing-values.ts';
import { type InterviewValues, NOBODY, newValues } from '../ui/interview-values.ts';

/** What stands in the panel's form: texts as typed, nothing judged yet. */
export interface FormValues {
  readonly interview: InterviewValues;
  readonly closing: ClosingValues;
}

/** True when a message goes to an address that nobody reads. */
export function isToMachine({ recipients }: Pick<ComposeFacts, 'recipients'>): boolean {
  return recipients.some(({ email }) => isNoReply(email));
}

/**
 * The form as a compose window suggests it. What the page does not tell stays empty: nothing wrong
 * is filled in. A no-reply address is nobody met, but its host still names the company.
 */
export function suggestValues(
  facts: Pick<ComposeFacts, 'recipients' | 'subject'>,
  now: Instant,
  userTimeZone: string,
): FormValues {
  const met = facts.recipients.filter(({ email }) => !isNoReply(email));
  const companies = facts.recipients.map(({ email }) => guessCompany(email));
  const interview = {
    ...newValues(now, userTimeZone),
    company: companies.find((company) => company !== '') ?? '',
    position: guessPosition(facts.subject),
    people: met.length > 0 ? met.map((person) => ({ ...NOBODY, ...person })) : [NOBODY],
  };
  return { interview, closing: NO_CLOSING };
}
