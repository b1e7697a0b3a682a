import { useMemo } from 'preact/hooks';
import type { Interview, PlainDate } from '../../../interviews/interview.ts';
import type { Step } from '../../../interviews/step.ts';
import { chooseLanguage } from '../../../notes/choose-language.ts';
import { draftContext } from '../../../notes/draft-context.ts';
import { draftFollowUp, draftNote } from '../../../notes/draft-note.ts';
import { browserLocale } from '../../../platform/words.ts';
import { usePack } from '../../../views/use-pack.ts';
import { useView } from '../../../views/view-context.ts';

/** A message as it stands in a compose window that has just been opened for a step. */
export interface FirstDraft {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The day that it names, or null. */
  readonly promise: PlainDate | null;
}

/** The words with which a step's message begins; null until the language has been fetched. */
export function useFirstDraft(interview: Interview, step: Step): FirstDraft | null {
  const { now, timetable } = useView();
  const locale = browserLocale();
  const pack = usePack(chooseLanguage(timetable.noteLanguage, locale));
  return useMemo(() => {
    if (pack === null) return null;
    const context = draftContext(timetable, now, locale, pack.sentences);
    const people = interview.people.filter(({ id }) => step.personIds.includes(id));
    const note = step.kind === 'note' ? draftNote(interview, people, context) : null;
    const { subject, lines } = note ?? draftFollowUp(interview, context);
    const to = people.map(({ name, email }) => `${name} <${email}>`).join(', ');
    return { to, subject, text: lines.join('\n'), promise: note?.promise ?? null };
    // What is being written is not begun anew while somebody writes.
  }, [pack]);
}
