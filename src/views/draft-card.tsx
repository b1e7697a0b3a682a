import { useState } from 'preact/hooks';
import type { Interview } from '../interviews/interview.ts';
import { isQuestion } from '../interviews/note-step.ts';
import type { Timetable } from '../interviews/settings.ts';
import type { Step } from '../interviews/step.ts';
import { chooseLanguage } from '../notes/choose-language.ts';
import { draftContext } from '../notes/draft-context.ts';
import { draftFollowUp, draftNote } from '../notes/draft-note.ts';
import { getBrowser } from '../platform/browser.ts';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { namesOf } from '../ui/why-words.ts';
import { usePack } from './use-pack.ts';
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

/** The words for a message, to be copied to wherever the user writes. */
export function DraftCard(props: { interview: Interview; step: Step }) {
  const { interview, step } = props;
  const { now, timetable } = useView();
  const [said, setSaid] = useState('');
  const locale = getBrowser().i18n.getUILanguage();
  const pack = usePack(chooseLanguage(timetable.noteLanguage, locale));
  if (pack === null) return null;
  const context = draftContext(timetable, now, locale, pack.sentences);
  // After a panel each person gets a note of their own: the next one first.
  const people = interview.people.filter(({ id }) => step.personIds.includes(id)).slice(0, 1);
  const draft =
    step.kind === 'note'
      ? draftNote(interview, people, context)
      : draftFollowUp(interview, context);
  const ids = step.kind === 'note' ? people.map(({ id }) => id) : step.personIds;
  const to = namesOf(interview, ids);
  const copy = () =>
    navigator.clipboard.writeText(draft.lines.join('\n')).then(
      () => setSaid(words('copied')),
      () => setSaid(words('copyFailed')),
    );
  return (
    <div class="draft">
      {to && <p class="aw-hint">{words('draftTo', to)}</p>}
      <p class="draft-subject" lang={context.language}>
        {draft.subject}
      </p>
      <p class="draft-text" lang={context.language}>
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
