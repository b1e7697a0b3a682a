import { HEALED_KEY, parseHealed } from '../../data/healed-record.ts';
import type { InterviewsStore } from '../../data/interviews-store.ts';
import { countedWords, words } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { saveDamaged } from '../../views/damaged-notice.tsx';
import { describeHealed } from '../../views/healed-words.ts';
import { useRecord } from '../../views/use-record.ts';
import { useStore } from '../../views/use-store.ts';
import { useView } from '../../views/view-context.ts';

/** What keeps the interviews from being lost, and how that stands. */
export function SafetySection({ store }: { store: InterviewsStore }) {
  const { now, timetable, isComplete } = useView();
  const { interviews, damaged } = useStore(store, (state) => state);
  const healed = useRecord(HEALED_KEY, parseHealed);
  return (
    <section class="list-section">
      <h2 class="list-title">{words('safetyTitle')}</h2>
      <Card padded>
        <div class="data-lines">
          <p>{words('safetyHere')}</p>
          <p>{words('safetyFile')}</p>
          {isComplete && damaged.length === 0 && interviews.size > 0 && (
            <p class="data-good">{countedWords('safetySound', interviews.size)}</p>
          )}
          {damaged.length > 0 && (
            <>
              <p>{countedWords('damaged', damaged.length)}</p>
              <div>
                <Button onPress={() => saveDamaged(damaged)}>{words('saveCopy')}</Button>
              </div>
            </>
          )}
          {healed && (
            <p>
              {words('healedDamaged')}{' '}
              {describeHealed(healed, now, timetable.userTimeZone).join(' ')}
            </p>
          )}
        </div>
      </Card>
    </section>
  );
}
