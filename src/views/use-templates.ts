import { useEffect, useState } from 'preact/hooks';
import type { DamagedRecord } from '../data/interview-record.ts';
import { isTemplateKey, parseTemplates, readTemplateRecords } from '../data/template-record.ts';
import type { Template } from '../interviews/template.ts';
import { watchRecords } from '../platform/record-changes.ts';

/** The user's templates, by name, and those that could not be read. */
export interface StoredTemplates {
  readonly templates: readonly Template[];
  readonly damaged: readonly DamagedRecord[];
}

/** The templates as they lie in the store, and as they change there; no view writes. */
export function useTemplates(): StoredTemplates | 'loading' | 'failed' {
  const [stored, setStored] = useState<StoredTemplates | 'loading' | 'failed'>('loading');
  useEffect(() => {
    const ending = new AbortController();
    let reads = 0;
    const read = async () => {
      reads += 1;
      const mine = reads;
      const found = await readTemplateRecords().then(parseTemplates, () => 'failed' as const);
      // Only the last reading is shown, whichever answers last.
      if (mine === reads && !ending.signal.aborted) setStored(found);
    };
    const follow: Parameters<typeof watchRecords>[0] = (changes) => {
      if (Object.keys(changes).some(isTemplateKey)) void read();
    };
    watchRecords(follow, ending.signal, () => void read());
    void read();
    return () => ending.abort();
  }, []);
  return stored;
}
