import { ask } from '../data/ask.ts';
import { BACKUP_KEY, isBackupDue, parseBackup } from '../data/backup-record.ts';
import { dateIn } from '../interviews/civil-time.ts';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { formatDate } from '../ui/dates.ts';
import { focusMain } from './focus-main.ts';
import { useRecord } from './use-record.ts';
import { useView } from './view-context.ts';

/**
 * After two weeks of changes without a backup, a line that says so: once.
 *
 * @param props.href where a backup is made
 */
export function BackupNudge({ href }: { href: string }) {
  const { now, timetable, readOnly } = useView();
  const backup = useRecord(BACKUP_KEY, parseBackup);
  if (readOnly || backup === null || !isBackupDue(backup, now)) return null;
  const { at } = backup;
  const day = (instant: string) => dateIn(instant, timetable.userTimeZone);
  const putOff = () => {
    focusMain();
    ask({ type: 'notice.read', notice: 'backup' }).catch(() => undefined);
  };
  return (
    <section class="away away-quiet" aria-label={words('backupTitle')}>
      <p>
        {at === null ? words('backupNever') : words('backupOld', formatDate(day(at), day(now)))}{' '}
        <a
          class="aw-link"
          {...(href.startsWith('#') ? {} : { target: '_blank', rel: 'noopener' })}
          href={href}
        >
          {words('backupMake')}
        </a>
      </p>
      <Button kind="quiet" onPress={putOff}>
        {words('backupNotNow')}
      </Button>
    </section>
  );
}
