import { isTemplateKey } from '../data/template-record.ts';
import { listRecordKeys, type Records } from '../platform/records.ts';
import { readStored, unsavedKeys } from './stored.ts';

/** The templates as they lie in the store, or wait to be saved, and the values of these other keys. */
export async function readStoredTemplates(others: readonly string[] = []): Promise<Records> {
  const keys = await listRecordKeys();
  if (!keys) return readStored();
  const templates = [...keys, ...(await unsavedKeys())].filter(isTemplateKey);
  return readStored([...templates, ...others]);
}
