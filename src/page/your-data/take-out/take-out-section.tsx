import type { InterviewsStore } from '../../../data/interviews-store.ts';
import { words } from '../../../platform/words.ts';
import { Card } from '../../../ui/card.tsx';
import { CalendarButton } from '../../../views/calendar-button.tsx';
import { useStore } from '../../../views/use-store.ts';
import { addressOf } from '../../use-route.ts';
import { DataRow } from '../data-row.tsx';
import { BackupRow } from './backup-row.tsx';
import { TableRow } from './table-row.tsx';

/** What there is, as files for every use. */
export function TakeOutSection({ store }: { store: InterviewsStore }) {
  const interviews = useStore(store, (state) => state.interviews);
  const all = [...interviews.values()];
  const hasOpen = all.some(({ outcome }) => outcome === 'open');
  return (
    <section class="list-section">
      <h2 class="list-title">{words('takeOutTitle')}</h2>
      <Card>
        <BackupRow />
        {all.length > 0 && <TableRow interviews={all} />}
        {hasOpen && (
          <DataRow
            title={words('calendarTitle')}
            hint={words('calendarHint')}
            action={
              <CalendarButton
                interviews={all}
                label={words('calendarOne')}
                name="afterword"
                isBare
              />
            }
          />
        )}
        {all.length > 0 && (
          <DataRow
            title={words('contactLogTitle')}
            hint={words('contactLogHint')}
            action={
              <a class="aw-button" href={addressOf({ at: 'contact-log' })}>
                {words('contactLogOpen')}
              </a>
            }
          />
        )}
      </Card>
    </section>
  );
}
