import type { Interview } from '../interviews/interview.ts';
import { isQuestion } from '../interviews/note-step.ts';
import type { Timetable } from '../interviews/settings.ts';
import type { Step } from '../interviews/step.ts';
import { chooseLanguage } from '../notes/choose-language.ts';
import { draftContext } from '../notes/draft-context.ts';
import { type Draft, draftFollowUp, draftNote } from '../notes/draft-note.ts';
import { browserLocale, words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { useCopy } from '../ui/use-copy.ts';
import { namesOf } from '../ui/why-words.ts';
import type { MessageWords } from './own-words.tsx';
import { useModule } from './use-module.ts';
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

const loadOwnWords = () => import('./own-words.tsx');

function DraftText({ draft: { subject, lines }, language }: MessageWords) {
  const { copy, said } = useCopy();
  const text = lines.join('\n');
  return (
    <>
      <p class="draft-subject" lang={language}>
        {subject}
      </p>
      <p class="draft-text" lang={language}>
        {text}
      </p>
      <div class="aw-actions">
        <Button kind="plain" onPress={() => copy(text)}>
          {words('copyWords')}
        </Button>
        <span role="status" class="aw-hint draft-said">
          {said}
        </span>
      </div>
    </>
  );
}

/** The words for a message, to be copied to wherever the user writes. */
export function DraftCard({ interview, step }: { interview: Interview; step: Step }) {
  const { now, timetable } = useView();
  const own = useModule(loadOwnWords);
  const locale = browserLocale();
  const pack = usePack(chooseLanguage(timetable.noteLanguage, locale));
  if (pack === null || own === null) return null;
  const context = draftContext(timetable, now, locale, pack.sentences);
  const isNote = step.kind === 'note';
  // After a panel each person gets a note of their own: the next one first.
  const first = interview.people.filter(({ id }) => step.personIds.includes(id)).slice(0, 1);
  const people = isNote ? first : interview.people;
  const draft: Draft = isNote
    ? draftNote(interview, people, context)
    : draftFollowUp(interview, context);
  const to = namesOf(interview, isNote ? first.map(({ id }) => id) : step.personIds);
  const usual = { draft, language: context.language };
  return (
    <div class="draft">
      {to && <p class="aw-hint">{words('draftTo', to)}</p>}
      <own.OwnWords interview={interview} step={step} people={people} usual={usual}>
        {(chosen) => <DraftText key={chosen.draft.lines.join()} {...chosen} />}
      </own.OwnWords>
    </div>
  );
}
