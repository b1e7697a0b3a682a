import type { Instant } from '../../interviews/interview.ts';
import { inSlices, type OnProgress } from '../../platform/in-slices.ts';
import type { Records } from '../../platform/records.ts';
import { isInterviewKey, parseRecord } from '../interview-record.ts';
import { isSettingsObject, SETTINGS_KEY } from '../settings-record.ts';
import { isTemplateKey, parseTemplate } from '../template-record.ts';
import { isTooDeep } from './is-too-deep.ts';

/** A record that cannot be read, as it lies in the store; one that is nested too deep is a text. */
export type SetAside =
  | { readonly key: string; readonly raw: unknown }
  | { readonly key: string; readonly text: string };

/**
 * What a backup holds: everything that cannot be made anew. Records are as they are stored, so that
 * fields unknown to this version are in it too.
 */
export type BackupContent = {
  /** By when they were tracked. */
  readonly interviews: readonly unknown[];
  readonly templates: readonly unknown[];
  /** Null: none are stored. */
  readonly settings: object | null;
  readonly setAside: readonly SetAside[];
};

/** What was set aside once stands under such keys: `settings-set-aside`, `template-set-aside/…`. */
const SET_ASIDE = 'set-aside';

function asText(raw: unknown): string {
  try {
    return JSON.stringify(raw);
  } catch {
    // Nested so deep that nothing can write it; its key at least is not kept quiet about.
    return '';
  }
}

function setAside(key: string, raw: unknown): SetAside {
  return isTooDeep(raw) ? { key, text: asText(raw) } : { key, raw };
}

const byOrder = (a: { order: string }, b: { order: string }): number =>
  a.order < b.order ? -1 : 1;

/**
 * The content of a backup, from all that is stored. What is derived (agenda, log, marks) is not in it.
 *
 * @param stored everything in the store, by key
 */
export async function backupContent(
  stored: Records,
  onProgress?: OnProgress,
): Promise<BackupContent> {
  const interviews: { order: `${Instant} ${string}`; raw: unknown }[] = [];
  const templates: { order: string; raw: unknown }[] = [];
  const aside: SetAside[] = [];
  let settings: object | null = null;
  const sort = (key: string, raw: unknown): boolean => {
    if (isTooDeep(raw)) return false;
    if (isInterviewKey(key)) {
      const record = parseRecord(key, raw);
      const { createdAt, id } = record?.interview ?? {};
      return record !== null && interviews.push({ order: `${createdAt} ${id}`, raw }) > 0;
    }
    if (isTemplateKey(key)) {
      return parseTemplate(key, raw) !== null && templates.push({ order: key, raw }) > 0;
    }
    if (key !== SETTINGS_KEY || !isSettingsObject(raw)) return false;
    settings = raw;
    return true;
  };
  await inSlices(
    Object.entries(stored),
    ([key, raw]) => {
      const isOurs = isInterviewKey(key) || isTemplateKey(key) || key === SETTINGS_KEY;
      if (!isOurs && !key.includes(SET_ASIDE)) return;
      if (!sort(key, raw)) aside.push(setAside(key, raw));
    },
    onProgress,
  );
  return {
    interviews: interviews.sort(byOrder).map(({ raw }) => raw),
    templates: templates.sort(byOrder).map(({ raw }) => raw),
    settings,
    setAside: aside.sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}
