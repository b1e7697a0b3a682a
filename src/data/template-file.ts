import * as v from 'valibot';
import {
  isSameTemplate,
  TEMPLATE_LIMITS,
  type Template,
  type TemplateFields,
  tidyTemplate,
} from '../interviews/template.ts';
import type { DamagedRecord } from './interview-record.ts';
import { templateEntries } from './template-record.ts';

/** The version of the file that this copy writes. */
const FILE_VERSION = 1;

/** Bytes. A hundred templates of the greatest length take less, whatever they are written in. */
export const GREATEST_FILE = 4_000_000;

/** Why a file was not taken. The words for each stand in `_locales` as `importProblem_<code>`. */
export type FileProblem = 'tooLarge' | 'notJson' | 'otherFile' | 'newerFile' | 'damagedFile';

const headSchema = v.looseObject({
  afterword: v.literal('templates'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const listSchema = v.object({
  templates: v.pipe(
    v.array(v.pipe(v.object(templateEntries), v.transform(tidyTemplate))),
    v.maxLength(TEMPLATE_LIMITS.templates),
    v.check((list) => new Set(list.map(({ id }) => id)).size === list.length),
  ),
});

/** The templates as a file. What could not be read goes along as it is, for somebody to mend. */
export function writeTemplateFile(
  templates: readonly Template[],
  unreadable: readonly DamagedRecord[] = [],
): string {
  const head = { afterword: 'templates', version: FILE_VERSION };
  const rest = unreadable.length > 0 ? { unreadable } : {};
  return `${JSON.stringify({ ...head, templates, ...rest }, null, 2)}\n`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a file of templates: all of them, or the reason why none. */
export function parseTemplateFile(
  text: string,
): { readonly templates: TemplateFields[] } | { readonly problem: FileProblem } {
  const raw = parseJson(text);
  if (raw === undefined) return { problem: 'notJson' };
  const head = v.safeParse(headSchema, raw);
  if (!head.success) return { problem: 'otherFile' };
  if (head.output.version > FILE_VERSION) return { problem: 'newerFile' };
  const list = v.safeParse(listSchema, raw, { abortEarly: true });
  return list.success ? { templates: list.output.templates } : { problem: 'damagedFile' };
}

/** What taking templates in would do to those that are there. */
export interface ImportPlan {
  readonly added: number;
  readonly replaced: number;
  /** There already, word for word. */
  readonly same: number;
}

/** Counts what taking templates in would do; nothing is changed. */
export function planImport(
  present: readonly Template[],
  incoming: readonly TemplateFields[],
): ImportPlan {
  const known = new Map(present.map((template) => [template.id, template]));
  let [added, replaced, same] = [0, 0, 0];
  for (const template of incoming) {
    const before = known.get(template.id);
    if (!before) added += 1;
    else if (isSameTemplate(before, template)) same += 1;
    else replaced += 1;
  }
  return { added, replaced, same };
}
