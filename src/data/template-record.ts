import * as v from 'valibot';
import { NOTE_LANGUAGES } from '../interviews/settings.ts';
import { TEMPLATE_LIMITS, TEMPLATE_PURPOSES, type Template } from '../interviews/template.ts';
import { listRecordKeys, type Records, readRecords } from '../platform/records.ts';
import type { DamagedRecord } from './interview-record.ts';
import { idSchema, instantSchema } from './interview-schema.ts';

const PREFIX = 'template/';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

/** A template's fields without the revision, as they are stored and as a file brings them. */
export const templateEntries = {
  id: idSchema,
  name: v.pipe(
    text(TEMPLATE_LIMITS.name),
    v.check((name) => name.trim() !== ''),
  ),
  language: v.picklist(NOTE_LANGUAGES),
  purpose: v.picklist(TEMPLATE_PURPOSES),
  subject: text(TEMPLATE_LIMITS.subject),
  body: v.pipe(
    text(TEMPLATE_LIMITS.body),
    v.check((body) => body.trim() !== ''),
  ),
};

/** What a stored template must look like. Fields unknown to this version are kept. */
const templateSchema = v.looseObject({
  ...templateEntries,
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  updatedAt: instantSchema,
}) satisfies v.GenericSchema<unknown, Template>;

const namedSchema = v.object({ name: v.pipe(v.string(), v.trim(), v.minLength(1)) });

/** The storage key of a template. */
export function templateKeyOf(id: string): string {
  return `${PREFIX}${id}`;
}

/** True for a key under which a template is kept. */
export function isTemplateKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

/** Reads one stored value; null when it is not a sound template of that key. */
export function parseTemplate(key: string, raw: unknown): Template | null {
  const result = v.safeParse(templateSchema, raw, { abortEarly: true });
  return result.success && templateKeyOf(result.output.id) === key ? result.output : null;
}

/** Reads all templates out of the stored values, by name, and sets aside what cannot be read. */
export function parseTemplates(stored: Records): {
  templates: Template[];
  damaged: DamagedRecord[];
} {
  const templates: Template[] = [];
  const damaged: DamagedRecord[] = [];
  for (const [key, raw] of Object.entries(stored)) {
    if (!isTemplateKey(key)) continue;
    const template = parseTemplate(key, raw);
    if (template) templates.push(template);
    else damaged.push({ key, raw });
  }
  templates.sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1));
  return { templates, damaged };
}

/** What a template that cannot be read goes by: its name, where that much can be read, else its key. */
export function nameOfDamaged({ key, raw }: DamagedRecord): string {
  const result = v.safeParse(namedSchema, raw);
  return result.success ? result.output.name.slice(0, TEMPLATE_LIMITS.name) : key;
}

/** The stored templates as they lie there, and the values of these other keys. */
export async function readTemplateRecords(others: readonly string[] = []): Promise<Records> {
  const keys = await listRecordKeys();
  return readRecords(keys ? [...keys.filter(isTemplateKey), ...others] : undefined);
}
