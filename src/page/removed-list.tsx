import { useMemo } from 'preact/hooks';
import type { InterviewsStore } from '../data/interviews-store.ts';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { ListRow } from '../ui/list-row.tsx';
import { nameOf, subtitleOf } from '../views/interview-name.ts';
import { useKeptFocus } from '../views/use-kept-focus.ts';
import { useStore } from '../views/use-store.ts';
import { useView } from '../views/view-context.ts';

/** The removed interviews while they are kept, the last one first, each with the way back. */
export function RemovedList({ store }: { store: InterviewsStore }) {
  const removed = useStore(store, (state) => state.removed);
  const { act, readOnly } = useView();
  const latestFirst = useMemo(
    () =>
      [...removed.values()].sort((a, b) => (b.removedAt ?? '').localeCompare(a.removedAt ?? '')),
    [removed],
  );
  const keptFocus = useKeptFocus(removed);
  // It stays where it is when the last one goes: it may hold the focus.
  return (
    <div tabIndex={-1} {...keptFocus}>
      {latestFirst.length > 0 && (
        <Disclosure label={words('sectionRemoved', latestFirst.length)}>
          <p class="aw-hint removed-hint">{words('hintRemoved')}</p>
          <Card>
            <ul>
              {latestFirst.map((interview) => (
                <ListRow
                  key={interview.id}
                  id={`removed-${interview.id}`}
                  actions={
                    !readOnly && (
                      <Button
                        label={words('bringBackOf', nameOf(interview))}
                        onPress={() =>
                          act({ type: 'interview.restore', id: interview.id }, words('doneRestore'))
                        }
                      >
                        {words('bringBack')}
                      </Button>
                    )
                  }
                >
                  <h3 class="row-name">{nameOf(interview)}</h3>
                  <p class="aw-hint">{subtitleOf(interview)}</p>
                </ListRow>
              ))}
            </ul>
          </Card>
        </Disclosure>
      )}
    </div>
  );
}
