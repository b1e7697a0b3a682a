import type { Records } from '../../platform/records.ts';
import { isSettingsObject, SETTINGS_KEY } from '../settings-record.ts';
import { isSameValue } from './is-same-value.ts';

/** What is to be written and deleted so that templates and settings are as they were. */
export interface PutBack {
  readonly writes: Records;
  readonly removes: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Settings with those back that an import changed, but for what was changed since. */
function settingsBack(now: Fields, before: Fields, after: Fields): Fields {
  const back: Record<string, unknown> = { ...now };
  for (const name of Object.keys(after)) {
    const isImported = !isSameValue(before[name], after[name]);
    if (!isImported || !isSameValue(now[name], after[name])) continue;
    if (Object.hasOwn(before, name)) back[name] = before[name];
    else delete back[name];
  }
  return back;
}

/**
 * Puts back what an import has replaced beside interviews. What was changed since, or is gone, stays so.
 *
 * @param before what stood there, by key; null: nothing
 * @param after what the import wrote in its place
 */
export function putBack(stored: Records, before: Records, after: Records): PutBack {
  const writes: Records = {};
  const removes: string[] = [];
  for (const [key, earlier] of Object.entries(before)) {
    const [now, imported] = [stored[key], after[key]];
    if (key === SETTINGS_KEY && isSettingsObject(now) && isSettingsObject(imported)) {
      const was = isSettingsObject(earlier) ? earlier : {};
      writes[key] = settingsBack(now as Fields, was as Fields, imported as Fields);
    } else if (isSameValue(now, imported)) {
      if (earlier === null) removes.push(key);
      else writes[key] = earlier;
    }
  }
  return { writes, removes };
}
