import { useState } from 'preact/hooks';
import { words } from '../platform/words.ts';
import type { InterviewValues } from '../ui/interview-values.ts';
import { QuickAdd } from '../views/quick-add/quick-add.tsx';
import { TrackForm } from '../views/track-form.tsx';

/** A new interview: in one line, or, where that is not enough, in all its fields. */
export function AddView(props: { onDone: (id: string) => void; onCancel: () => void }) {
  const [full, setFull] = useState<{ values: InterviewValues | null } | null>(null);
  return (
    <div class="popup-form">
      <h1>{words('addInterview')}</h1>
      {full === null ? (
        <QuickAdd {...props} onFull={(values) => setFull({ values })} />
      ) : (
        <TrackForm {...props} initial={full.values ?? undefined} takesFocus />
      )}
    </div>
  );
}
