import { useEffect, useRef, useState } from 'preact/hooks';
import type { Interview } from '../interviews/interview.ts';
import { DEFAULT_SETTINGS, type Timetable } from '../interviews/settings.ts';
import type { Template } from '../interviews/template.ts';
import { awaitRecipients } from '../mail/await-recipients.ts';
import type { ComposeWindow } from '../mail/compose-windows.ts';
import { type ComposeFacts, readCompose } from '../mail/read-compose.ts';
import { isAlive } from '../platform/browser.ts';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { isComposing } from '../ui/is-composing.ts';
import { askBackground } from './ask-background.ts';
import { keepFocusInside } from './keep-focus-inside.ts';
import type { StartedNote } from './note-record.ts';
import { startedIn } from './start-note.ts';
import { TrackForm } from './track-form.tsx';
import { TrackedView } from './tracked-view.tsx';

/** Interviews known for the people addressed, and how to read them. */
interface Known {
  readonly interviews: readonly Interview[];
  readonly timetable: Timetable;
  readonly templates: readonly Template[];
  /** False when the background has not answered: the form still works, and says so when it fails. */
  readonly answered: boolean;
}

interface PanelProps {
  readonly compose: ComposeWindow;
  /** False where it comes up by itself: whoever is writing or sending is left alone. */
  readonly takesFocus: boolean;
  /** Closes the panel and gives the focus back to the button. */
  readonly onClose: () => void;
  /** Gives the focus to the message. */
  readonly onGoToMessage: () => void;
}

async function lookUp({ recipients }: ComposeFacts): Promise<Known> {
  const userTimeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  try {
    const emails = recipients.map(({ email }) => email).filter((email) => email !== '');
    return { ...(await askBackground({ type: 'mail.lookup', emails })), answered: true };
  } catch {
    const timetable = { ...DEFAULT_SETTINGS, userTimeZone };
    return { interviews: [], timetable, templates: [], answered: false };
  }
}

/** The panel beside a compose window: a form for an interview that is new, else its next step. */
export function Panel({ compose, takesFocus, onClose, onGoToMessage }: PanelProps) {
  const dialog = useRef<HTMLElement>(null);
  const [facts, setFacts] = useState(() => readCompose(compose));
  const [touched, setTouched] = useState(false);
  const [known, setKnown] = useState<Known | null>(null);
  const [interview, setInterview] = useState<Interview | null>(null);
  const [started, setStarted] = useState<StartedNote | null>(null);
  const [wantsNew, setWantsNew] = useState(false);

  useEffect(() => {
    let isOpen = true;
    lookUp(facts).then((found) => {
      if (!isOpen) return;
      setKnown(found);
      const [first] = found.interviews;
      setInterview(first ?? null);
      setStarted(first ? startedIn(compose, first.id) : null);
    });
    return () => {
      isOpen = false;
    };
  }, [facts, compose]);

  // Recipients may come late. Once somebody types here, the form is theirs.
  useEffect(() => {
    if (touched || facts.recipients.length > 0) return undefined;
    const waiting = new AbortController();
    awaitRecipients(compose, waiting.signal, (found) => {
      // Without its extension the panel cannot be drawn anew.
      if (isAlive()) setFacts(found);
    });
    return () => waiting.abort();
  }, [touched, facts, compose]);

  const tracked = wantsNew ? null : interview;
  return (
    <section
      ref={dialog}
      class="panel-dialog"
      role="dialog"
      aria-labelledby="panel-title"
      onInput={() => setTouched(true)}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        if (event.key === 'Escape') onClose();
        else if (dialog.current) keepFocusInside(event, dialog.current);
      }}
    >
      <header class="panel-head">
        <h2 id="panel-title">{words(tracked ? 'panelTitleTracked' : 'panelTitleNew')}</h2>
        <Button kind="icon" icon="close" label={words('close')} onPress={onClose} />
      </header>
      {known && tracked && (
        <TrackedView
          compose={compose}
          interview={tracked}
          timetable={known.timetable}
          templates={known.templates}
          started={started}
          takesFocus={takesFocus}
          onChanged={setInterview}
          onStarted={setStarted}
          onGoToMessage={onGoToMessage}
          onTrackAnother={() => setWantsNew(true)}
        />
      )}
      {known && !tracked && (
        <TrackForm
          // Other facts, another suggestion.
          key={facts.recipients.length === 0 ? 'empty' : 'suggested'}
          compose={compose}
          facts={facts}
          timetable={known.timetable}
          templates={known.templates}
          answered={known.answered}
          onTracked={(fresh, note) => {
            setInterview(fresh);
            setStarted(note);
            setWantsNew(false);
          }}
        />
      )}
    </section>
  );
}
