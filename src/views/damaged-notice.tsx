import type { DamagedRecord } from '../data/interview-record.ts';
import { countedWords, words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { downloadJson } from './download.ts';

/** Of what could not be read, for somebody to mend. */
export function saveDamaged(records: readonly DamagedRecord[]): void {
  downloadJson(records, 'afterword-unread-records.json');
}

/** What could not be read. It stays where it is; the user can take a copy with them. */
export function DamagedNotice(props: {
  records: readonly DamagedRecord[];
  settings: readonly string[];
}) {
  const { records, settings } = props;
  return (
    <>
      {records.length > 0 && (
        <Notice kind="warn">
          <p>{countedWords('damaged', records.length)}</p>
          <Button onPress={() => saveDamaged(records)}>{words('saveCopy')}</Button>
        </Notice>
      )}
      {settings.length > 0 && (
        <Notice kind="warn">
          <p>{countedWords('damagedSettings', settings.length)}</p>
        </Notice>
      )}
    </>
  );
}
