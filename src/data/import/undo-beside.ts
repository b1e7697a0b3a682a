import { isSameValue } from '../../interviews/merge/canonical.ts';
import type { LastImport } from '../import-record.ts';
import { revisionOf } from '../mirror/store-marker.ts';
import { isTemplateKey } from '../template-record.ts';

type Records = Readonly<Record<string, unknown>>;

/** What taking an import back does to templates and settings, where they are as it left them. */
export function undoBeside(
  { before, after }: LastImport,
  stored: Records,
): { readonly writes: Records; readonly removes: readonly string[] } {
  const writes: Record<string, unknown> = {};
  const removes: string[] = [];
  for (const [key, value] of Object.entries(before)) {
    if (!isSameValue(stored[key], after[key])) continue;
    if (value === null) removes.push(key);
    // Counted on, so that it is the newer one to whoever compares.
    else if (isTemplateKey(key))
      writes[key] = { ...(value as object), revision: revisionOf(stored[key]) + 1 };
    else writes[key] = value;
  }
  return { writes, removes };
}
