import { useRef, useState } from 'preact/hooks';
import { ask } from '../../../data/ask.ts';
import { dateIn } from '../../../interviews/civil-time.ts';
import { words } from '../../../platform/words.ts';
import { useView } from '../../../views/view-context.ts';
import { readBasis } from '../read-basis.ts';
import { chooseWhere, JSON_FILE } from '../save-file.ts';
import { makeBackup } from './make-backup.ts';

/** Makes a backup and puts it where its user wants it; `done`: from 0 to 1, null: nothing is under way. */
export function useBackup() {
  const { now, timetable, say } = useView();
  const [done, setDone] = useState<number | null>(null);
  const [problem, setProblem] = useState('');
  const life = useRef<AbortController | null>(null);

  const stopping = (): AbortController => {
    life.current = new AbortController();
    return life.current;
  };
  const save = async (passphrase: string | null): Promise<boolean> => {
    setProblem('');
    const day = dateIn(now, timetable.userTimeZone);
    const put = await chooseWhere(`afterword-${day}`, JSON_FILE);
    if (put === null) return false;
    const { signal } = stopping();
    setDone(0);
    try {
      const basis = await readBasis();
      await put(await makeBackup({ passphrase, onProgress: setDone, signal }));
      say(words('backupDone'));
      // The file is there, whether or not that could be noted.
      ask({ type: 'backup.made', basis }).catch(() => undefined);
      return true;
    } catch (error) {
      if (!signal.aborted) {
        console.error('Afterword: a backup could not be made.', error);
        setProblem(words('backupFailed'));
      }
      return false;
    } finally {
      setDone(null);
    }
  };
  return { done, problem, save, stop: () => life.current?.abort() };
}
