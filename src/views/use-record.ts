import { useEffect, useState } from 'preact/hooks';
import { watchRecords } from '../platform/record-changes.ts';
import { readRecords } from '../platform/records.ts';

/**
 * A small record of the store, as it is and becomes; null until it has been read.
 *
 * @param parse reads whatever is stored there; the same function each time
 */
export function useRecord<Value>(key: string, parse: (raw: unknown) => Value): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    const life = new AbortController();
    let isStale = false;
    const follow: Parameters<typeof watchRecords>[0] = (changes) => {
      if (!(key in changes)) return;
      isStale = true;
      setValue(() => parse(changes[key]?.newValue));
    };
    const read = () => {
      isStale = false;
      readRecords([key]).then(
        (stored) => {
          if (!isStale && !life.signal.aborted) setValue(() => parse(stored[key]));
        },
        // The shell says that the store cannot be read.
        () => undefined,
      );
    };
    watchRecords(follow, life.signal, read);
    read();
    return () => life.abort();
  }, [key, parse]);
  return value;
}
