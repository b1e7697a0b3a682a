import { useEffect, useState } from 'preact/hooks';
import { isRecords, UNSAVED_KEY } from '../data/unsaved.ts';
import type { Records } from '../platform/records.ts';
import { readSession, watchSession } from '../platform/session-records.ts';

const NOTHING: Records = {};

/** What the browser could not save yet, by key. */
export function useUnsaved(): Records {
  const [unsaved, setUnsaved] = useState(NOTHING);
  useEffect(() => {
    const life = new AbortController();
    let isStale = false;
    const take = (raw: unknown) => setUnsaved(isRecords(raw) ? raw : NOTHING);
    watchSession(
      UNSAVED_KEY,
      (raw) => {
        isStale = true;
        take(raw);
      },
      life.signal,
    );
    readSession(UNSAVED_KEY).then(
      (raw) => {
        if (!isStale && !life.signal.aborted) take(raw);
      },
      // Where even that cannot be read, nothing can be said of it.
      () => undefined,
    );
    return () => life.abort();
  }, []);
  return unsaved;
}
