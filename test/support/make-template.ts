import fc from 'fast-check';
import { NOTE_LANGUAGES } from '../../src/interviews/settings.ts';
import {
  TEMPLATE_PURPOSES,
  type Template,
  type TemplateFields,
} from '../../src/interviews/template.ts';

/** A thank-you note in English, as it lies in the store. */
export function makeTemplate(changes: Partial<Template> = {}): Template {
  return {
    id: 't1',
    revision: 1,
    name: 'Short thanks',
    language: 'en',
    purpose: 'note',
    subject: 'Thank you: {{position}}',
    body: 'Dear {{firstName}},\n\nthank you for {{interviewDay}}.',
    updatedAt: '2026-03-01T08:00:00.000Z',
    ...changes,
  };
}

/** The same as somebody types it. */
export function templateFields(changes: Partial<TemplateFields> = {}): TemplateFields {
  const { revision: _r, updatedAt: _u, ...fields } = makeTemplate();
  return { ...fields, ...changes };
}

/** A sound template with any texts. */
export const anyTemplate: fc.Arbitrary<Template> = fc.record({
  id: fc.stringMatching(/^[\w-]{1,10}$/),
  revision: fc.integer({ min: 1, max: 50 }),
  name: fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => `x ${text}`.trim()),
  language: fc.constantFrom(...NOTE_LANGUAGES),
  purpose: fc.constantFrom(...TEMPLATE_PURPOSES),
  subject: fc.string({ unit: 'grapheme', maxLength: 30 }),
  body: fc.string({ unit: 'binary', maxLength: 200 }).map((text) => `x${text}`),
  updatedAt: fc.constant('2026-03-01T08:00:00.000Z'),
});
