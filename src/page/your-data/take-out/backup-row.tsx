import { useState } from 'preact/hooks';
import { BACKUP_KEY, parseBackup } from '../../../data/backup-record.ts';
import { dateIn } from '../../../interviews/civil-time.ts';
import { words } from '../../../platform/words.ts';
import { Button } from '../../../ui/button.tsx';
import { formatDate } from '../../../ui/dates.ts';
import { Notice } from '../../../ui/notice.tsx';
import { useFocusNext } from '../../../views/use-focus-next.ts';
import { useRecord } from '../../../views/use-record.ts';
import { useView } from '../../../views/view-context.ts';
import { DataRow } from '../data-row.tsx';
import { WorkProgress } from '../work-progress.tsx';
import { findLockProblem, LockFields, NO_LOCK } from './lock-fields.tsx';
import { useBackup } from './use-backup.ts';

/** When the last backup was made, where that is known. */
function LastBackup() {
  const { now, timetable } = useView();
  const backup = useRecord(BACKUP_KEY, parseBackup);
  if (backup === null) return null;
  if (backup.at === null) return <p class="aw-hint">{words('backupNone')}</p>;
  const [day, today] = [backup.at, now].map((each) => dateIn(each, timetable.userTimeZone));
  return <p class="aw-hint">{words('backupLast', formatDate(day ?? '', today))}</p>;
}

/** Everything as one file, locked if its user wants it. */
export function BackupRow() {
  const [lock, setLock] = useState(NO_LOCK);
  const [isRefused, setRefused] = useState(false);
  const focusNext = useFocusNext();
  const { done, problem, save, stop } = useBackup();
  const lockProblem = isRefused ? findLockProblem(lock) : null;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (done !== null) return;
    const form = event.currentTarget as HTMLFormElement;
    const isWrong = findLockProblem(lock) !== null;
    setRefused(isWrong);
    if (isWrong) {
      focusNext(() => form.querySelector<HTMLElement>('[aria-invalid="true"]'));
    } else if (await save(lock.isOn ? lock.passphrase : null)) setLock(NO_LOCK);
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <DataRow
        title={words('backupTitle')}
        hint={words('backupHint')}
        action={
          <Button kind="primary" submit busy={done !== null}>
            {words('backupMake')}
          </Button>
        }
      >
        <div>
          <LastBackup />
          <LockFields lock={lock} problem={lockProblem} onLock={setLock} />
        </div>
        {done !== null && <WorkProgress label={words('backupWorking')} done={done} onStop={stop} />}
        {problem !== '' && <Notice kind="error">{problem}</Notice>}
      </DataRow>
    </form>
  );
}
