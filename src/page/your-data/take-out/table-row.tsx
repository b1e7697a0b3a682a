import { useState } from 'preact/hooks';
import type { Interview } from '../../../interviews/interview.ts';
import { words } from '../../../platform/words.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useView } from '../../../views/view-context.ts';
import { DataRow } from '../data-row.tsx';
import { CSV_FILE, chooseWhere } from '../save-file.ts';
import { makeTable } from './make-table.ts';

/** All interviews as lines for a spreadsheet. */
export function TableRow({ interviews }: { interviews: readonly Interview[] }) {
  const { now, timetable, say } = useView();
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const save = async () => {
    setFailed(false);
    const put = await chooseWhere('afterword-interviews', CSV_FILE);
    if (put === null) return;
    setBusy(true);
    try {
      await put(await makeTable(interviews, timetable, now));
      say(words('tableDone'));
    } catch (error) {
      console.error('Afterword: a table could not be made.', error);
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };
  return (
    <DataRow
      title={words('tableTitle')}
      hint={words('tableHint')}
      action={
        <Button busy={isBusy} onPress={() => void save()}>
          {words('tableMake')}
        </Button>
      }
    >
      {hasFailed && <Notice kind="error">{words('backupFailed')}</Notice>}
    </DataRow>
  );
}
