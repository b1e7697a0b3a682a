import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../data/protocol.ts';
import type { Interview } from '../interviews/interview.ts';
import type { Timetable } from '../interviews/settings.ts';
import { steps } from '../interviews/steps.ts';
import type { ComposeWindow } from '../mail/compose-windows.ts';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { formatDate } from '../ui/dates.ts';
import { Notice } from '../ui/notice.tsx';
import { describeFault, describeProblem } from '../ui/problem-words.ts';
import { describePlan } from '../ui/step-words.ts';
import type { StartedNote } from './note-record.ts';
import { NoteToCopy } from './note-to-copy.tsx';
import { askToStart, noteIdFor, writeStartedNote } from './start-note.ts';

interface TrackedViewProps {
  readonly compose: ComposeWindow;
  readonly interview: Interview;
  readonly timetable: Timetable;
  /** The note that has just been started in this window, if any. */
  readonly started: StartedNote | null;
  readonly onChanged: (interview: Interview) => void;
  readonly onStarted: (note: StartedNote) => void;
  readonly onGoToMessage: () => void;
  readonly onTrackAnother: () => void;
}

function Started({ note, interview }: { note: StartedNote; interview: Interview }) {
  if (note.toCopy !== '') return <NoteToCopy text={note.toCopy} />;
  const key =
    interview.closing.permission === 'email-only' ? 'noteStartedWrite' : 'noteStartedCall';
  return <Notice kind="info">{words(key, formatDate(note.promise))}</Notice>;
}

/** An interview that is tracked already: what it is, what comes next, and its note to start. */
export function TrackedView(props: TrackedViewProps) {
  const { compose, interview, timetable, started } = props;
  const primary = useRef<HTMLDivElement>(null);
  const [failure, setFailure] = useState('');
  const [busy, setBusy] = useState(false);
  const now = new Date().toISOString();
  const plan = steps(interview, timetable, now);
  const { title, detail } = describePlan(interview, plan, { now, timetable });
  const canStart = started === null && interview.outcome === 'open' && now >= interview.startsAt;
  // Once the note is sent, another one is possible, but no longer what to do next.
  const isNoteNext = plan.next?.kind === 'note' || plan.next?.kind === 'closing';

  useEffect(() => primary.current?.querySelector('button')?.focus(), [started]);

  const start = (): void => {
    setBusy(true);
    setFailure('');
    const noteId = noteIdFor(compose, interview.id);
    askToStart(compose, interview.id, noteId)
      .then(async (answer) => {
        if (answer.ok) {
          const note = await writeStartedNote(compose, answer.interview, noteId, timetable);
          props.onChanged(answer.interview);
          props.onStarted(note);
        } else if ('problem' in answer) setFailure(describeProblem(answer.problem));
        else setFailure(describeFault(answer.fault));
      })
      .catch(() => setFailure(words('panelNoAnswer')))
      .finally(() => setBusy(false));
  };
  const openPage = (): void => {
    ask({ type: 'page.open', id: interview.id }).catch(() => setFailure(words('panelNoAnswer')));
  };
  const name = [interview.position, interview.company].filter((each) => each !== '').join(' · ');
  return (
    <>
      <div class="panel-body">
        {failure !== '' && <Notice kind="error">{failure}</Notice>}
        <div class="panel-step">
          <span class="panel-soft">{name || interview.people[0]?.name}</span>
          <strong>{title}</strong>
          {detail !== '' && <span class="panel-soft">{detail}</span>}
        </div>
        {started && <Started note={started} interview={interview} />}
      </div>
      <footer class="panel-foot" ref={primary}>
        {started && (
          <Button kind="primary" onPress={props.onGoToMessage}>
            {words('goToMessage')}
          </Button>
        )}
        {canStart && isNoteNext && (
          <Button kind="primary" busy={busy} onPress={start}>
            {words('startNote')}
          </Button>
        )}
        <Button kind={started || (canStart && isNoteNext) ? 'plain' : 'primary'} onPress={openPage}>
          {words('openInAfterword')}
        </Button>
        {canStart && !isNoteNext && (
          <Button busy={busy} onPress={start}>
            {words('startNote')}
          </Button>
        )}
        {started === null && (
          <Button kind="quiet" onPress={props.onTrackAnother}>
            {words('trackAnother')}
          </Button>
        )}
      </footer>
    </>
  );
}
