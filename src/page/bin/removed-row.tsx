import { goneAt } from '../../interviews/bin.ts';
import { dateIn } from '../../interviews/civil-time.ts';
import type { Interview } from '../../interviews/interview.ts';
import { words } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import { formatDay } from '../../ui/dates.ts';
import { ListRow } from '../../ui/list-row.tsx';
import { nameOf, subtitleOf } from '../../views/interview-name.ts';
import { useView } from '../../views/view-context.ts';

/** A removed interview, with the day on which it goes and the way back. */
export function RemovedRow(props: { interview: Interview; onDelete: () => void }) {
  const { interview, onDelete } = props;
  const { id, removedAt } = interview;
  const { act, now, timetable, readOnly } = useView();
  const name = nameOf(interview);
  const gone = goneAt(removedAt ?? now);
  return (
    <ListRow
      id={`removed-${id}`}
      actions={
        !readOnly && (
          <div class="removed-acts">
            <Button
              label={words('bringBackOf', name)}
              onPress={() => act({ type: 'interview.restore', id }, words('doneRestore'))}
            >
              {words('bringBack')}
            </Button>
            <Button kind="quiet" label={words('binDeleteOf', name)} onPress={onDelete}>
              {words('binDelete')}
            </Button>
          </div>
        )
      }
    >
      <h2 class="row-name">{name}</h2>
      <p class="aw-hint">{subtitleOf(interview)}</p>
      <p class="aw-hint">
        {gone > now
          ? words('binGone', formatDay(dateIn(gone, timetable.userTimeZone)))
          : words('binGoneSoon')}
      </p>
    </ListRow>
  );
}
