import { GREATEST_FILE, parseTemplateFile } from '../../data/template-file.ts';
import type { TemplateFields } from '../../interviews/template.ts';
import { words } from '../../platform/words.ts';

/** What stands in a file that was chosen, or a sentence on why nothing was taken from it. */
export type Chosen =
  | { readonly templates: readonly TemplateFields[] }
  | { readonly problem: string };

/** Reads a file that was chosen for its templates. One that is too large is not even opened. */
export async function readChosen(file: File): Promise<Chosen> {
  if (file.size > GREATEST_FILE) return { problem: words('importProblem_tooLarge') };
  const text = await file.text().catch(() => null);
  if (text === null) return { problem: words('importProblem_unreadable') };
  const result = parseTemplateFile(text);
  return 'problem' in result ? { problem: words(`importProblem_${result.problem}`) } : result;
}
