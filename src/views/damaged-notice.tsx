import type { DamagedRecord } from '../data/interview-record.ts';
import { countedWords, words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

function saveCopy(records: readonly DamagedRecord[]): void {
  const text = JSON.stringify(records, null, 2);
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'afterword-unread-records.json';
  link.click();
  // The download has its own hold on the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
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
          <Button onPress={() => saveCopy(records)}>{words('saveCopy')}</Button>
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
