import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Interview, Person } from '../interviews/interview.ts';
import type { NoteLanguage } from '../interviews/settings.ts';
import type { Step } from '../interviews/step.ts';
import { draftFromTemplate } from '../notes/draft-from-template.ts';
import type { Draft } from '../notes/draft-note.ts';
import { fitsNote } from '../notes/fits-note.ts';
import { browserLocale } from '../platform/words.ts';
import { templateLabels } from '../ui/template-labels.ts';
import { TemplateSelect } from '../ui/template-select.tsx';
import { useTemplates } from './use-templates.ts';
import { useView } from './view-context.ts';

/** A message's words, and their language. */
export interface MessageWords {
  readonly draft: Draft;
  readonly language: NoteLanguage;
}

/**
 * The choice between Afterword's words for a message and the user's templates that go with it.
 * Fetched when a message is to be written: the popup's first paint needs none of it.
 */
export function OwnWords(props: {
  interview: Interview;
  step: Step;
  /** Those to whom the message goes. */
  people: readonly Person[];
  usual: MessageWords;
  children: (chosen: MessageWords) => ComponentChildren;
}) {
  const { interview, step, people, usual } = props;
  const { now, timetable } = useView();
  const [templateId, setTemplateId] = useState('');
  const stored = useTemplates();
  const all = typeof stored === 'string' ? [] : stored.templates;
  const fitting = all.filter((each) =>
    step.kind === 'note' ? fitsNote(each, interview, timetable, now) : each.purpose === 'follow-up',
  );
  const template = fitting.find(({ id }) => id === templateId) ?? null;
  const context = { now, timetable, locale: browserLocale() };
  const chosen = template && {
    draft: draftFromTemplate(template, interview, people, context, templateLabels()),
    language: template.language,
  };
  return (
    <>
      <TemplateSelect
        templates={fitting}
        value={template}
        onValue={(each) => setTemplateId(each?.id ?? '')}
      />
      {props.children(chosen ?? usual)}
    </>
  );
}
