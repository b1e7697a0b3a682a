import { useState } from 'preact/hooks';
import type { Interview } from '../interviews/interview.ts';
import { isQuestion } from '../interviews/note-step.ts';
import type { Timetable } from '../interviews/settings.ts';
import type { Step } from '../interviews/step.ts';
import type { Template } from '../interviews/template.ts';
import { chooseLanguage } from '../notes/choose-language.ts';
import { draftContext } from '../notes/draft-context.ts';
import { draftFromTemplate } from '../notes/draft-from-template.ts';
import { draftFollowUp, draftNote } from '../notes/draft-note.ts';
import { fitsNote } from '../notes/fits-note.ts';
import { browserLocale, words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { templateLabels } from '../ui/template-labels.ts';
import { TemplateSelect } from '../ui/template-select.tsx';
import { namesOf } from '../ui/why-words.ts';
import { usePack } from './use-pack.ts';
import { useTemplates } from './use-templates.ts';
import { useView } from './view-context.ts';

/** True for a step that is a message to write. */
export function isMessage(step: Step | null): step is Step {
  if (step === null || isQuestion(step)) return false;
  return step.kind === 'note' || (step.kind === 'call' && step.channel === 'email');
}

/** True where the user writes by copying from here: opening a message would lead back here. */
export function isWrittenHere({ mailHost }: Interview, { composePlace }: Timetable): boolean {
  return composePlace === 'afterword' || (composePlace === 'automatic' && mailHost === '');
}

/** The user's templates that go with the message that an interview's step asks for. */
function useFitting(interview: Interview, step: Step): readonly Template[] {
  const { now, timetable } = useView();
  const stored = useTemplates();
  if (typeof stored === 'string') return [];
  return stored.templates.filter((each) =>
    step.kind === 'note' ? fitsNote(each, interview, timetable, now) : each.purpose === 'follow-up',
  );
}

/** The words for a message, to be copied to wherever the user writes. */
export function DraftCard(props: { interview: Interview; step: Step }) {
  const { interview, step } = props;
  const { now, timetable } = useView();
  const [said, setSaid] = useState('');
  const [templateId, setTemplateId] = useState('');
  const templates = useFitting(interview, step);
  const locale = browserLocale();
  const pack = usePack(chooseLanguage(timetable.noteLanguage, locale));
  if (pack === null) return null;
  const context = draftContext(timetable, now, locale, pack.sentences);
  // After a panel each person gets a note of their own: the next one first.
  const isNote = step.kind === 'note';
  const first = interview.people.filter(({ id }) => step.personIds.includes(id)).slice(0, 1);
  const people = isNote ? first : interview.people;
  const template = templates.find(({ id }) => id === templateId) ?? null;
  const usual = () =>
    isNote ? draftNote(interview, people, context) : draftFollowUp(interview, context);
  const draft = template
    ? draftFromTemplate(template, interview, people, context, templateLabels())
    : usual();
  const language = template?.language ?? context.language;
  const ids = isNote ? first.map(({ id }) => id) : step.personIds;
  const to = namesOf(interview, ids);
  const copy = () =>
    navigator.clipboard.writeText(draft.lines.join('\n')).then(
      () => setSaid(words('copied')),
      () => setSaid(words('copyFailed')),
    );
  return (
    <div class="draft">
      <TemplateSelect
        templates={templates}
        value={template}
        onValue={(chosen) => setTemplateId(chosen?.id ?? '')}
      />
      {to && <p class="aw-hint">{words('draftTo', to)}</p>}
      <p class="draft-subject" lang={language}>
        {draft.subject}
      </p>
      <p class="draft-text" lang={language}>
        {draft.lines.join('\n')}
      </p>
      <div class="aw-actions">
        <Button kind="plain" onPress={copy}>
          {words('copyWords')}
        </Button>
        <span role="status" class="aw-hint draft-said">
          {said}
        </span>
      </div>
    </div>
  );
}
