import { useState } from 'preact/hooks';
import { ask } from '../data/ask.ts';
import type { Interview } from '../interviews/interview.ts';
import { peopleAddressed } from '../interviews/people-addressed.ts';
import type { Timetable } from '../interviews/settings.ts';
import type { Template } from '../interviews/template.ts';
import type { ComposeWindow } from '../mail/compose-windows.ts';
import { readCompose } from '../mail/read-compose.ts';
import { findBlanks } from '../notes/find-blanks.ts';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { describeFault, describeProblem } from '../ui/problem-words.ts';
import { BlankFields, type BlankValues, hasBlanks, NO_BLANKS } from './blank-fields.tsx';
import { DraftOptions } from './draft-options.tsx';
import type { StartedNote } from './note-record.ts';
import { askToStart, noteIdFor, usualChoices, writeStartedNote } from './start-note.ts';

interface StartViewProps {
  readonly compose: ComposeWindow;
  readonly interview: Interview;
  readonly timetable: Timetable;
  readonly templates: readonly Template[];
  /** Whether a note is what to do next: then it is the panel's main action. */
  readonly isNext: boolean;
  readonly onStarted: (interview: Interview, note: StartedNote) => void;
}

/** "SQL, clear charts" as the strong points that they are. */
const splitPoints = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((point) => point.trim())
    .filter((point) => point !== '')
    .slice(0, 3);

function fillCommand(id: string, values: BlankValues) {
  const ids = new Set([...Object.keys(values.names), ...Object.keys(values.details)]);
  const people = [...ids].map((personId) => ({
    id: personId,
    name: values.names[personId] ?? '',
    detail: values.details[personId] ?? '',
  }));
  const { company, position } = values;
  const strongPoints = splitPoints(values.strongPoints);
  return { type: 'interview.fill', id, company, position, strongPoints, people } as const;
}

/** The note before it is written: what it lacks, how it is to be, and the button that writes it. */
export function StartView(props: StartViewProps) {
  const { compose, interview, timetable } = props;
  const [values, setValues] = useState(NO_BLANKS);
  const [choices, setChoices] = useState(() => usualChoices(timetable));
  const [failure, setFailure] = useState('');
  const [busy, setBusy] = useState(false);
  const emails = readCompose(compose).recipients.map(({ email }) => email);
  const people = peopleAddressed(interview, emails);
  const blanks = findBlanks(interview, people);

  const start = async (): Promise<void> => {
    if (hasBlanks(values)) {
      const filled = await ask({ type: 'command', command: fillCommand(interview.id, values) });
      if (!filled.ok) return say(filled);
    }
    const noteId = noteIdFor(compose, interview.id);
    const answer = await askToStart(compose, interview.id, noteId);
    if (!answer.ok) return say(answer);
    const note = await writeStartedNote(compose, answer.interview, noteId, choices);
    props.onStarted(answer.interview, note);
  };
  const say = (refused: Exclude<Awaited<ReturnType<typeof askToStart>>, { ok: true }>): void =>
    setFailure(
      'problem' in refused ? describeProblem(refused.problem) : describeFault(refused.fault),
    );
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
          interview={interview}
          people={people}
          blanks={blanks}
          values={values}
          onChange={setValues}
        />
      )}
      <DraftOptions choices={choices} templates={props.templates} onChange={setChoices} />
      <Button kind={props.isNext ? 'primary' : 'plain'} busy={busy} onPress={press}>
        {words('startNote')}
      </Button>
    </div>
  );
}
