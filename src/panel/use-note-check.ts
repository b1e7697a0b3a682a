import { useEffect, useState } from 'preact/hooks';
import type { Interview } from '../interviews/interview.ts';
import type { ComposeWindow } from '../mail/compose-windows.ts';
import { type ReviewedMessage, reviewMessage } from './message-review.ts';
import { type Comparison, compareWithOthers } from './other-notes.ts';
import { watchText } from './watch-text.ts';

/** A message as it was last checked. */
export interface CheckedNote extends ReviewedMessage {
  readonly comparison: Comparison | null;
}

/** The check of a message; null while there is none yet, `lost` when nobody answers for it. */
export type NoteCheckState = CheckedNote | 'lost' | null;

/** The check of what stands in a message, kept up to date while it is written. */
export function useNoteCheck(compose: ComposeWindow, interview: Interview): NoteCheckState {
  const [checked, setChecked] = useState<NoteCheckState>(null);
  useEffect(() => {
    const life = new AbortController();
    let latest = 0;
    const look = async (): Promise<void> => {
      latest += 1;
      const turn = latest;
      const reviewed = await reviewMessage(compose, interview.id).catch(() => null);
      if (turn !== latest || life.signal.aborted) return;
      // Old lights beside a newer text would be false ones.
      if (!reviewed) return setChecked('lost');
      const comparison = compareWithOthers(compose, interview, reviewed.read.text);
      setChecked({ ...reviewed, comparison });
    };
    void look();
    watchText(compose, life.signal, () => void look());
    return () => life.abort();
  }, [compose, interview]);
  return checked;
}
