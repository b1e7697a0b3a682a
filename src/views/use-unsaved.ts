import { useEffect, useState } from 'preact/hooks';
import { parseUnsaved, UNSAVED_KEY } from '../data/unsaved.ts';
import { watchSession } from '../platform/record-changes.ts';
import { type Records, readSession } from '../platform/records.ts';

const NOTHING: Records = {};

/** What the browser could not save yet, by key. */
export function useUnsaved(): Records {
  const [unsaved, setUnsaved] = useState(NOTHING);
  useEffect(() => {
    const life = new AbortController();
    let isStale = false;
    const follow: Parameters<typeof watchSession>[0] = (changes) => {
      if (!(UNSAVED_KEY in changes)) return;
      isStale = true;
      setUnsaved(parseUnsaved(changes[UNSAVED_KEY]?.newValue));
    };
    const read = () => {
      isStale = false;
      readSession([UNSAVED_KEY]).then(
        (stored) => {
          if (!isStale && !life.signal.aborted) setUnsaved(parseUnsaved(stored[UNSAVED_KEY]));
        },
        // Where even that cannot be read, nothing can be said of it.
        () => undefined,
      );
    };
    watchSession(follow, life.signal, read);
    read();
    return () => life.abort();
  }, []);
  return unsaved;
}
