import { useState } from 'preact/hooks';
import type { Interview } from '../interviews/interview.ts';
import { peopleAddressed } from '../interviews/people-addressed.ts';
import type { Timetable } from '../interviews/settings.ts';
import type { Template } from '../interviews/template.ts';
import type { ComposeWindow } from '../mail/compose-windows.ts';
import { readCompose } from '../mail/read-compose.ts';
import { findBlanks } from '../notes/find-blanks.ts';
import { fitsNote } from '../notes/fits-note.ts';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { describeFault, describeProblem } from '../ui/problem-words.ts';
import { askBackground } from './ask-background.ts';
import { BlankFields, type BlankValues, hasBlanks, NO_BLANKS } from './blank-fields.tsx';
import { DraftOptions } from './draft-options.tsx';
import { choicesAmong, usualChoices } from './note-choices.ts';
import type { StartedNote } from './note-record.ts';
import { failedIn, startNote } from './start-note.ts';

interface StartViewProps {
  readonly compose: ComposeWindow;
  readonly interview: Interview;
  readonly timetable: Timetable;
  readonly templates: readonly Template[];
  /** Whether a note is what to do next: then it is the panel's main action. */
  readonly isNext: boolean;
  readonly onStarted: (interview: Interview, note: StartedNote) => void;
}

function fillCommand(id: string, values: BlankValues) {
  const ids = new Set([...Object.keys(values.names), ...Object.keys(values.details)]);
  const people = [...ids].map((personId) => ({
    id: personId,
    name: values.names[personId] ?? '',
    detail: values.details[personId] ?? '',
  }));
  const { company, position } = values;
  const strongPoints = [...values.strongPoints];
  return { type: 'interview.fill', id, company, position, strongPoints, people } as const;
}

/** The note before it is written: what it lacks, how it is to be, and the button that writes it. */
export function StartView(props: StartViewProps) {
  const { compose, interview, timetable } = props;
  // It may have been tried already, by the form that tracked the interview.
  const [earlier] = useState(() => failedIn(compose, interview.id));
  const [values, setValues] = useState(NO_BLANKS);
  const [chosen, setChosen] = useState(() => earlier?.choices ?? usualChoices(timetable));
  const [failure, setFailure] = useState(earlier?.why ?? '');
  const [busy, setBusy] = useState(false);
  const now = new Date().toISOString();
  const emails = readCompose(compose).recipients.map(({ email }) => email);
  const people = peopleAddressed(interview, emails);
  const templates = props.templates.filter((each) => fitsNote(each, interview, timetable, now));
  const choices = choicesAmong(chosen, templates);

  const start = async (): Promise<void> => {
    if (hasBlanks(values)) {
      const command = fillCommand(interview.id, values);
      const filled = await askBackground({ type: 'command', command });
      if (!filled.ok) {
        const isProblem = 'problem' in filled;
        setFailure(isProblem ? describeProblem(filled.problem) : describeFault(filled.fault));
        return;
      }
    }
    const note = await startNote(compose, interview.id, choices);
    if (note) props.onStarted(note.interview, note);
    else setFailure(failedIn(compose, interview.id)?.why ?? '');
  };
  const press = (): void => {
    setBusy(true);
    setFailure('');
    start()
      .catch(() => setFailure(words('panelNoAnswer')))
      .finally(() => setBusy(false));
  };
  return (
    <div class="panel-start">
      {failure !== '' && <Notice kind="error">{failure}</Notice>}
      {props.isNext && (
        <BlankFields
          people={people}
          blanks={findBlanks(interview, people)}
          values={values}
          onChange={setValues}
        />
      )}
      <DraftOptions choices={choices} templates={templates} onChange={setChosen} />
      <Button kind={props.isNext ? 'primary' : 'plain'} busy={busy} onPress={press}>
        {words('startNote')}
      </Button>
    </div>
  );
}
