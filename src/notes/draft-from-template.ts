import type { Interview, Person } from '../interviews/interview.ts';
import type { Template } from '../interviews/template.ts';
import type { Draft } from './draft-note.ts';
import { fillTemplate, type TemplateVariable } from './fill-template.ts';
import { type TemplateContext, templateFacts } from './template-facts.ts';

/**
 * A message to these people in the user's own words.
 *
 * @param labels what stands, in square brackets, where a fact is unknown
 */
export function draftFromTemplate(
  { subject, body, language }: Template,
  interview: Interview,
  people: readonly Person[],
  context: Omit<TemplateContext, 'language'>,
  labels: Readonly<Record<TemplateVariable, string>>,
): Draft {
  const facts = templateFacts(interview, people, { ...context, language });
  const fill = (text: string): string => fillTemplate(text, facts, labels).text;
  return { subject: fill(subject), lines: fill(body).split('\n') };
}
