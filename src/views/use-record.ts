import { useEffect, useState } from 'preact/hooks';
import { watchRecords, watchSession } from '../platform/record-changes.ts';
import { readRecords, readSession } from '../platform/records.ts';

const AREAS = {
  local: { watch: watchRecords, read: readRecords },
  session: { watch: watchSession, read: readSession },
};

/**
 * A small record, as it is and becomes; null until it has been read.
 *
 * @param parse reads whatever is stored there; the same function each time
 * @param area the store, or what is kept until the browser closes
 */
export function useRecord<Value>(
  key: string,
  parse: (raw: unknown) => Value,
  area: keyof typeof AREAS = 'local',
): Value | null {
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
      AREAS[area].read([key]).then(
        (stored) => {
          if (!isStale && !life.signal.aborted) setValue(() => parse(stored[key]));
        },
        // The shell says that the store cannot be read; of anything else nothing can be said then.
        () => undefined,
      );
    };
    AREAS[area].watch(follow, life.signal, read);
    read();
    return () => life.abort();
  }, [key, parse, area]);
  return value;
}
