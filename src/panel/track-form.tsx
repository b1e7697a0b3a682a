import { useEffect, useRef, useState } from 'preact/hooks';
import type { Interview } from '../interviews/interview.ts';
import type { Problem } from '../interviews/problem.ts';
import type { Timetable } from '../interviews/settings.ts';
import type { Template } from '../interviews/template.ts';
import type { ComposeWindow } from '../mail/compose-windows.ts';
import type { ComposeFacts } from '../mail/read-compose.ts';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { ClosingFields } from '../ui/closing-fields.tsx';
import { closingFields, hasClosing } from '../ui/closing-values.ts';
import { InterviewFields } from '../ui/interview-fields.tsx';
import { interviewFields } from '../ui/interview-values.ts';
import { Notice } from '../ui/notice.tsx';
import { describeFault, describeProblem } from '../ui/problem-words.ts';
import { focusAmiss, refuseBadInput } from '../ui/refuse-bad-input.ts';
import { askBackground } from './ask-background.ts';
import { DetailFields } from './detail-fields.tsx';
import { DraftOptions } from './draft-options.tsx';
import { type FormValues, isToMachine } from './form-values.ts';
import { choicesAmong } from './note-choices.ts';
import type { StartedNote } from './note-record.ts';
import { startNote } from './start-note.ts';
import { keepForm, openForm, type TypedForm, templatesFor } from './typed-form.ts';

interface TrackFormProps {
  readonly compose: ComposeWindow;
  readonly facts: ComposeFacts;
  readonly timetable: Timetable;
  /** The user's own; nobody answered where they are left out. */
  readonly templates?: readonly Template[] | undefined;
  /** False when the background did not answer just now. */
  readonly answered: boolean;
  readonly onTracked: (interview: Interview, note: StartedNote | null) => void;
}

/** Tracks a new interview and starts its note. */
export function TrackForm(props: TrackFormProps) {
  const { compose, facts, timetable, answered, onTracked } = props;
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(() => openForm(compose.draft, facts, timetable));
  const [problem, setProblem] = useState<Problem | null>(null);
  const [failure, setFailure] = useState(answered ? '' : words('panelNoAnswer'));
  const [busy, setBusy] = useState(false);

  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  useEffect(() => {
    if (problem) focusAmiss(form.current);
  }, [problem]);

  const keep = (changed: Partial<TypedForm>): void => {
    const next = { ...typed, ...changed };
    keepForm(compose.draft, next);
    setTyped(next);
  };
  const set = (next: FormValues): void => {
    keep({ values: next });
    setProblem(null);
  };
  const { id, values } = typed;
  const { userTimeZone } = timetable;
  const fields = interviewFields(values.interview, userTimeZone);
  const now = new Date().toISOString();
  const isAhead = fields.startsAt !== '' && fields.startsAt > now;
  const templates = templatesFor(values, props.templates ?? [], timetable, now);
  const choices = choicesAmong(typed.choices, templates);

  const track = async (): Promise<void> => {
    const closing = hasClosing(values.closing) ? closingFields(values.closing) : null;
    // Not the address: a window that Outlook opens for one message has none of its own (2022-11).
    const mailHost = new URL(self.origin).hostname;
    const answer = await askBackground({
      type: 'command',
      // Its note is started when there are words for it.
      command: { type: 'interview.track', id, fields, closing, mailHost, noteId: null },
    });
    if (!answer.ok) {
      if ('problem' in answer) setProblem(answer.problem);
      else setFailure(describeFault(answer.fault));
      return;
    }
    keepForm(compose.draft, null);
    const note = isAhead ? null : await startNote(compose, id, choices);
    onTracked(note?.interview ?? answer.interview, note);
  };

  const submit = (event: Event): void => {
    event.preventDefault();
    if (busy || !event.isTrusted || refuseBadInput(form.current)) return;
    setBusy(true);
    setFailure('');
    track()
      .catch(() => setFailure(words('panelNoAnswer')))
      .finally(() => setBusy(false));
  };

  const said = (field: Problem['field']) =>
    problem?.field === field ? describeProblem(problem) : undefined;
  return (
    <form ref={form} class="panel-form" noValidate onSubmit={submit}>
      <div class="panel-body">
        {failure !== '' && <Notice kind="error">{failure}</Notice>}
        {problem?.field === null && <Notice kind="error">{describeProblem(problem)}</Notice>}
        <InterviewFields
          values={values.interview}
          onChange={(changed) => set({ ...values, interview: { ...values.interview, ...changed } })}
          said={said}
          userTimeZone={userTimeZone}
          hint={isToMachine(facts) ? words('hintNoReply') : undefined}
          isShort
        />
        <h3>{words('closingTitle')}</h3>
        <ClosingFields
          values={values.closing}
          onChange={(changed) => set({ ...values, closing: { ...values.closing, ...changed } })}
          said={said}
        />
        {!isAhead && (
          <>
            <DetailFields
              people={values.interview.people}
              onChange={(people) => set({ ...values, interview: { ...values.interview, people } })}
            />
            <DraftOptions
              choices={choices}
              templates={templates}
              onChange={(changed) => keep({ choices: changed })}
            />
          </>
        )}
      </div>
      <footer class="panel-foot">
        <Button kind="primary" submit busy={busy}>
          {words(isAhead ? 'panelTrack' : 'panelTrackAndStart')}
        </Button>
      </footer>
    </form>
  );
}
