import { CLOSING_PARTS, type ClosingPart } from '../interviews/closing.ts';
import type { Interview } from '../interviews/interview.ts';
import { findSpokenFacts, type SpokenContext } from './find-spoken-facts.ts';
import type { CallBranch, SayName } from './spoken/spoken-words.ts';

/** A sentence to say, and what it is for. */
export interface Said<Name extends string = string> {
  readonly name: Name;
  readonly text: string;
}

/** A fact that ends in its own stop ("Acme Inc.") needs no second one. */
const tidy = (text: string): string =>
  text.replace(/(?<!\.)([.!?…]["'”’»]?)\.(?=\s|$)/g, '$1').trim();

/**
 * The four things to say before leaving the interview: the user's own sentence where there is one,
 * else Afterword's; '' where the record has nothing to make it of.
 */
export function sayClosing(interview: Interview, context: SpokenContext): Said<ClosingPart>[] {
  const facts = findSpokenFacts(interview, context);
  const { sentences } = interview.closing;
  return CLOSING_PARTS.map((name) => ({
    name,
    text: sentences[name] || tidy(context.spoken.closing[name](facts)),
  }));
}

/** What to say in a call that goes one way, in order; what the record lacks is left out. */
export function sayInCall(
  branch: CallBranch,
  interview: Interview,
  context: SpokenContext,
): Said<SayName>[] {
  const facts = findSpokenFacts(interview, context);
  return context.spoken.call[branch]
    .map(([name, sentence]) => ({ name, text: tidy(sentence(facts)) }))
    .filter(({ text }) => text !== '');
}
