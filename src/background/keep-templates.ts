import { CURRENT_VERSION, readVersion, VERSION_KEY } from '../data/data-version.ts';
import type { Fault, TemplateAnswer } from '../data/protocol.ts';
import { isTemplateKey, parseTemplate, templateKeyOf } from '../data/template-record.ts';
import type { Instant } from '../interviews/interview.ts';
import type { Problem } from '../interviews/problem.ts';
import {
  checkTemplate,
  isSameTemplate,
  TEMPLATE_LIMITS,
  type Template,
  type TemplateFields,
  tidyTemplate,
} from '../interviews/template.ts';
import type { Records } from '../platform/records.ts';
import { commit } from './commit.ts';
import { withDataLock } from './data-lock.ts';
import { readStored } from './stored.ts';
import { readStoredTemplates } from './stored-templates.ts';

const fault = (code: Fault): { ok: false; fault: Fault } => ({ ok: false, fault: code });

/** Under which a damaged record is kept whose place a template of the same id takes. */
const asideKeyOf = (key: string, now: Instant): string =>
  `${key.replace('/', '-set-aside/')}/${now}`;

/**
 * What is to be written so that these templates are kept: all of them, or none and the reason. One
 * that is there already, word for word, is not written again.
 *
 * @param stored the templates as they lie in the store
 */
export function placeTemplates(
  stored: Records,
  incoming: readonly TemplateFields[],
  now: Instant,
): { readonly writes: Records } | { readonly problem: Problem } {
  const writes: Records = {};
  for (const each of incoming) {
    const fields = tidyTemplate(each);
    const problem = checkTemplate(fields);
    if (problem) return { problem };
    const key = templateKeyOf(fields.id);
    const before = parseTemplate(key, stored[key]);
    if (before && isSameTemplate(before, fields)) continue;
    if (!before && stored[key] !== undefined) writes[asideKeyOf(key, now)] = stored[key];
    const revision = (before?.revision ?? 0) + 1;
    writes[key] = { ...before, ...fields, revision, updatedAt: now } satisfies Template;
  }
  const keys = new Set(Object.keys({ ...stored, ...writes }).filter(isTemplateKey));
  if (keys.size > TEMPLATE_LIMITS.templates) {
    return { problem: { code: 'tooManyTemplates', field: null } };
  }
  return { writes };
}

/** Keeps templates, new ones and new versions of known ones: all of them or none. */
export function saveTemplates(
  incoming: readonly TemplateFields[],
  now: Date,
): Promise<TemplateAnswer> {
  return withDataLock(async () => {
    const stored = await readStoredTemplates([VERSION_KEY]);
    if (readVersion(stored) > CURRENT_VERSION) return fault('newerData');
    const placed = placeTemplates(stored, incoming, now.toISOString());
    if ('problem' in placed) return { ok: false, ...placed };
    try {
      if (Object.keys(placed.writes).length > 0)
        await commit({ before: stored, writes: placed.writes }, now);
      return { ok: true };
    } catch {
      return fault('notSaved');
    }
  });
}

/** Removes a template for good; the page still has it, and saves it again when that is undone. */
export function removeTemplate(id: string, now: Date): Promise<TemplateAnswer> {
  return withDataLock(async () => {
    const key = templateKeyOf(id);
    const stored = await readStored([key, VERSION_KEY]);
    if (readVersion(stored) > CURRENT_VERSION) return fault('newerData');
    if (stored[key] === undefined) return { ok: true };
    if (!parseTemplate(key, stored[key])) return fault('damaged');
    try {
      await commit({ before: stored, writes: {}, removes: [key] }, now);
      return { ok: true };
    } catch {
      return fault('notSaved');
    }
  });
}
