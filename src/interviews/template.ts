import type { Instant } from './interview.ts';
import { type Problem, problem } from './problem.ts';
import type { NoteLanguage } from './settings.ts';

/**
 * What a template is for: the note, one that is late, one to an employer who wants no calls, the
 * answer to a refusal, and the message that asks how the decision stands.
 */
export const TEMPLATE_PURPOSES = ['note', 'late', 'no-call', 'refusal', 'follow-up'] as const;
export type TemplatePurpose = (typeof TEMPLATE_PURPOSES)[number];

/** The user's own words for a message, with `{{variables}}` where an interview's facts belong. */
export interface Template {
  readonly id: string;
  /** Counts the times that it was saved: 1 when new. */
  readonly revision: number;
  readonly name: string;
  readonly language: NoteLanguage;
  readonly purpose: TemplatePurpose;
  readonly subject: string;
  readonly body: string;
  readonly updatedAt: Instant;
}

/** What the user says of a template. Its id, a random UUID, is made by whoever makes the template. */
export type TemplateFields = Omit<Template, 'revision' | 'updatedAt'>;

/** The most that a template may hold, and how many there may be. */
export const TEMPLATE_LIMITS = { name: 80, subject: 200, body: 5_000, templates: 100 } as const;

/** A template's texts as they are kept: name and subject are one line, as a message's subject is. */
export function tidyTemplate(fields: TemplateFields): TemplateFields {
  const { id, name, language, purpose, subject, body } = fields;
  const toLine = (text: string) => text.replace(/\s+/g, ' ').trim();
  return { id, name: toLine(name), language, purpose, subject: toLine(subject), body };
}

/** What is wrong with a template's texts, or null. A subject may be missing: an answer has one. */
export function checkTemplate({ name, subject, body }: TemplateFields): Problem | null {
  if (name.trim() === '') return problem('nameMissing', 'name');
  if (body.trim() === '') return problem('bodyMissing', 'body');
  if (name.length > TEMPLATE_LIMITS.name) return problem('tooLong', 'name');
  if (subject.length > TEMPLATE_LIMITS.subject) return problem('tooLong', 'subject');
  return body.length > TEMPLATE_LIMITS.body ? problem('tooLong', 'body') : null;
}

/** True where two templates say the same, whenever each was saved. */
export function isSameTemplate(one: TemplateFields, other: TemplateFields): boolean {
  const names = ['id', 'name', 'language', 'purpose', 'subject', 'body'] as const;
  return names.every((name) => one[name] === other[name]);
}
