import { useMemo, useState } from 'preact/hooks';
import type { Interview } from '../../interviews/interview.ts';
import { words } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useView } from '../../views/view-context.ts';
import { BinQuestion } from './bin-question.tsx';
import { RemovedRow } from './removed-row.tsx';
import './bin.css';

/** The removed interviews while they are kept, the last one first, and what can be done with them. */
export function RemovedRows({ removed }: { removed: ReadonlyMap<string, Interview> }) {
  const { readOnly } = useView();
  const [asked, setAsked] = useState<readonly Interview[] | null>(null);
  const latestFirst = useMemo(
    () =>
      [...removed.values()].sort((a, b) => (b.removedAt ?? '').localeCompare(a.removedAt ?? '')),
    [removed],
  );
  return (
    <>
      <p class="aw-hint removed-hint">{words('hintRemoved')}</p>
      <Card>
        <ul>
          {latestFirst.map((interview) => (
            <RemovedRow
              key={interview.id}
              interview={interview}
              onDelete={() => setAsked([interview])}
            />
          ))}
        </ul>
        {latestFirst.length > 1 && !readOnly && (
          <div class="section-rest removed-all">
            <Button kind="quiet" onPress={() => setAsked(latestFirst)}>
              {words('binEmpty')}
            </Button>
          </div>
        )}
      </Card>
      {asked && <BinQuestion interviews={asked} onClose={() => setAsked(null)} />}
    </>
  );
}
