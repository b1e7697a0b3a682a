import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Interview } from '../interviews/interview.ts';
import type { Timetable } from '../interviews/settings.ts';
import { steps } from '../interviews/steps.ts';
import type { Template } from '../interviews/template.ts';
import type { ComposeWindow } from '../mail/compose-windows.ts';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { describePlan } from '../ui/step-words.ts';
import { askBackground } from './ask-background.ts';
import { CheckView } from './check-view.tsx';
import type { StartedNote } from './note-record.ts';
import { NoteToCopy } from './note-to-copy.tsx';
import { StartView } from './start-view.tsx';

interface TrackedViewProps {
  readonly compose: ComposeWindow;
  readonly interview: Interview;
  readonly timetable: Timetable;
  readonly templates: readonly Template[];
  /** The note that has just been started in this window, if any. */
  readonly started: StartedNote | null;
  /** Whether its main action gets the focus when it comes up. */
  readonly takesFocus: boolean;
  readonly onChanged: (interview: Interview) => void;
  readonly onStarted: (note: StartedNote) => void;
  readonly onGoToMessage: () => void;
  readonly onTrackAnother: () => void;
}

/** A note may be written to an interview that is open, or was lost: the door stays open. */
const isForNotes = ({ outcome }: Interview): boolean =>
  outcome === 'open' || outcome === 'declined';

/** After a refusal a note is what to do next, until one has gone since. */
const isRefusalFresh = ({ outcome, notes, updatedAt }: Interview): boolean =>
  outcome === 'declined' && !notes.some(({ sentAt }) => sentAt !== null && sentAt >= updatedAt);

/** An interview that is tracked already: what comes next, its note to start, and the note's check. */
export function TrackedView(props: TrackedViewProps) {
  const { compose, interview, timetable, started, takesFocus } = props;
  const view = useRef<HTMLDivElement>(null);
  const [failure, setFailure] = useState('');
  const now = new Date().toISOString();
  const plan = steps(interview, timetable, now);
  const { title, detail } = describePlan(interview, plan, { now, timetable });
  const canStart = started === null && isForNotes(interview) && now >= interview.startsAt;
  // Once the note is sent, another one is possible, but no longer what to do next.
  const kind = plan.next?.kind;
  const isNoteNext = kind === 'note' || kind === 'closing' || isRefusalFresh(interview);

  // Before it is painted: whoever presses Escape at once means the panel, and not the message.
  useLayoutEffect(() => {
    if (takesFocus) view.current?.querySelector<HTMLElement>('.aw-button-primary')?.focus();
  }, [started, takesFocus]);

  const openPage = (): void => {
    askBackground({ type: 'page.open', id: interview.id }).catch(() =>
      setFailure(words('panelNoAnswer')),
    );
  };
  const name = [interview.position, interview.company].filter((each) => each !== '').join(' · ');
  return (
    <div class="panel-tracked" ref={view}>
      <div class="panel-body">
        {failure !== '' && <Notice kind="error">{failure}</Notice>}
        <div class="panel-step">
          <span class="panel-soft">{name || interview.people[0]?.name}</span>
          <strong>{title}</strong>
          {detail !== '' && !started && <span class="panel-soft">{detail}</span>}
        </div>
        {started && started.toCopy !== '' && <NoteToCopy text={started.toCopy} />}
        {canStart && (
          <StartView
            compose={compose}
            interview={interview}
            timetable={timetable}
            templates={props.templates}
            isNext={isNoteNext}
            onStarted={(changed, note) => {
              props.onChanged(changed);
              props.onStarted(note);
            }}
          />
        )}
        {now >= interview.startsAt && (
          <CheckView compose={compose} interview={interview} timetable={timetable} />
        )}
      </div>
      <footer class="panel-foot">
        {started && (
          <Button kind="primary" onPress={props.onGoToMessage}>
            {words('goToMessage')}
          </Button>
        )}
        <Button kind={started || (canStart && isNoteNext) ? 'plain' : 'primary'} onPress={openPage}>
          {words('openInAfterword')}
        </Button>
        {started === null && (
          <Button kind="quiet" onPress={props.onTrackAnother}>
            {words('trackAnother')}
          </Button>
        )}
      </footer>
    </div>
  );
}
