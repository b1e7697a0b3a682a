import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../data/ask.ts';
import type { Problem } from '../interviews/command.ts';
import type { Interview } from '../interviews/interview.ts';
import type { Timetable } from '../interviews/settings.ts';
import type { ComposeWindow } from '../mail/compose-windows.ts';
import type { Draft } from '../mail/drafts.ts';
import type { ComposeFacts } from '../mail/read-compose.ts';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { ClosingFields } from '../ui/closing-fields.tsx';
import { closingFields, hasClosing } from '../ui/closing-values.ts';
import { InterviewFields } from '../ui/interview-fields.tsx';
import { interviewFields } from '../ui/interview-values.ts';
import { Notice } from '../ui/notice.tsx';
import { describeFault, describeProblem } from '../ui/problem-words.ts';
import { refuseBadInput } from '../ui/refuse-bad-input.ts';
import { DetailFields } from './detail-fields.tsx';
import { type FormValues, isToMachine, suggestValues } from './form-values.ts';
import type { StartedNote } from './note-record.ts';
import { noteIdFor, usualChoices, writeStartedNote } from './start-note.ts';

interface TrackFormProps {
  readonly compose: ComposeWindow;
  readonly facts: ComposeFacts;
  readonly timetable: Timetable;
  /** False when the background did not answer just now. */
  readonly answered: boolean;
  readonly onTracked: (interview: Interview, note: StartedNote | null) => void;
}

/** What was typed into a message's form, kept while the page is there: Escape loses nothing. */
const kept = new WeakMap<Draft, { readonly id: string; readonly values: FormValues }>();

function open(compose: ComposeWindow, facts: ComposeFacts, timeZone: string) {
  const now = new Date().toISOString();
  const suggested = { id: crypto.randomUUID(), values: suggestValues(facts, now, timeZone) };
  return kept.get(compose.draft) ?? suggested;
}

/** Tracks a new interview and starts its note. */
export function TrackForm({ compose, facts, timetable, answered, onTracked }: TrackFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [{ id, values: initial }] = useState(() => open(compose, facts, timetable.userTimeZone));
  const [values, setValues] = useState(initial);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [failure, setFailure] = useState(answered ? '' : words('panelNoAnswer'));
  const [busy, setBusy] = useState(false);

  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  useEffect(() => {
    if (problem) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problem]);

  const set = (next: FormValues): void => {
    kept.set(compose.draft, { id, values: next });
    setValues(next);
    setProblem(null);
  };
  const { userTimeZone } = timetable;
  const fields = interviewFields(values.interview, userTimeZone);
  const isAhead = fields.startsAt !== '' && fields.startsAt > new Date().toISOString();

  const track = async (): Promise<void> => {
    const closing = hasClosing(values.closing) ? closingFields(values.closing) : null;
    // Not the address: a window that Outlook opens for one message has none of its own (2022-11).
    const mailHost = new URL(self.origin).hostname;
    const noteId = isAhead ? null : noteIdFor(compose, id);
    const answer = await ask({
      type: 'command',
      command: { type: 'interview.track', id, fields, closing, mailHost, noteId },
    });
    if (!answer.ok) {
      if ('problem' in answer) setProblem(answer.problem);
      else setFailure(describeFault(answer.fault));
      return;
    }
    kept.delete(compose.draft);
    const { interview } = answer;
    const note =
      noteId && (await writeStartedNote(compose, interview, noteId, usualChoices(timetable)));
    onTracked(interview, note || null);
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
          <DetailFields
            people={values.interview.people}
            onChange={(people) => set({ ...values, interview: { ...values.interview, people } })}
          />
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
