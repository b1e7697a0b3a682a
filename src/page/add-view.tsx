import { useRef, useState } from 'preact/hooks';
import { words } from '../platform/words.ts';
import { Card } from '../ui/card.tsx';
import type { InterviewValues } from '../ui/interview-values.ts';
import { QuickAdd } from '../views/quick-add/quick-add.tsx';
import { TrackForm } from '../views/track-form.tsx';
import { goHome, goTo } from './use-route.ts';

const open = (id: string) => goTo({ at: 'interview', id });

/** A new interview: in one line, or in all its fields, which take over what the line says. */
export function AddView() {
  const all = useRef<HTMLDivElement>(null);
  const [taken, setTaken] = useState<{ values: InterviewValues; count: number } | null>(null);
  const takeOver = (values: InterviewValues | null) => {
    // With nothing to take over the form stays as it is, with what may have been typed there.
    if (values) setTaken({ values, count: (taken?.count ?? 0) + 1 });
    else all.current?.querySelector('input')?.focus();
  };
  return (
    <div class="page-form">
      <h1>{words('addInterview')}</h1>
      <Card padded>
        <QuickAdd onDone={open} onCancel={goHome} onFull={takeOver} />
      </Card>
      <h2 class="list-title">{words('quickOr')}</h2>
      <div ref={all}>
        <TrackForm
          key={taken?.count}
          initial={taken?.values}
          takesFocus={taken !== null}
          onDone={open}
          onCancel={goHome}
        />
      </div>
    </div>
  );
}
