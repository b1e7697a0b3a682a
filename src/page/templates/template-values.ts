import type { NoteLanguage } from '../../interviews/settings.ts';
import { isSameTemplate, type TemplateFields } from '../../interviews/template.ts';

/** The template that is being edited: as it is kept (or as a new one begins), and as it is typed. */
export interface Editing {
  readonly kept: TemplateFields;
  readonly typed: TemplateFields;
}

/** A template as the editor opens it. */
export function editTemplate({
  id,
  name,
  language,
  purpose,
  subject,
  body,
}: TemplateFields): Editing {
  const kept = { id, name, language, purpose, subject, body };
  return { kept, typed: kept };
}

/** A new template, with nothing in it yet. */
export function editNewTemplate(language: NoteLanguage): Editing {
  const id = crypto.randomUUID();
  return editTemplate({ id, name: '', language, purpose: 'note', subject: '', body: '' });
}

/** True when something was typed that is not kept. */
export function isChanged({ kept, typed }: Editing): boolean {
  return !isSameTemplate(kept, typed);
}
