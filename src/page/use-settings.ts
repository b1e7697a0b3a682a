import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../data/ask.ts';
import { parseSettings, type SettingName } from '../data/settings-record.ts';
import type { Settings } from '../interviews/settings.ts';
import { words } from '../platform/words.ts';
import { describeFault } from '../ui/problem-words.ts';
import { clashesOf, describeClash, listSavable, partnersOf } from './setting-clash.ts';

/** A number that is being typed is not saved digit by digit. */
const PAUSE_MS = 500;

/** A setting as it is typed; null: a number field that is empty. */
export type Draft = { readonly [Name in SettingName]?: Settings[Name] | null };

/** True for a value that may be stored. */
export function isSound(name: SettingName, value: unknown): boolean {
  return value !== null && parseSettings({ [name]: value }).damaged.length === 0;
}

/** The settings as they would be with all of the draft that is sound by itself. */
function withSound<Stored extends Settings>(stored: Stored, draft: Draft): Stored {
  const sound = Object.entries(draft).filter(([name, value]) =>
    isSound(name as SettingName, value),
  );
  return { ...stored, ...Object.fromEntries(sound) };
}

/**
 * The settings as they are typed, over those that are stored. A sound one is saved after a pause;
 * one that is not, or that contradicts another, stays as typed, and its field says so.
 */
export function useSettings<Stored extends Settings>(stored: Stored) {
  const [draft, setDraft] = useState<Draft>({});
  const [said, setSaid] = useState('');
  const waiting = useRef<Partial<Settings>>({});
  const latest = useRef<Draft>({});
  const timer = useRef(0);

  const save = useRef(async () => {
    clearTimeout(timer.current);
    const settings = waiting.current;
    if (Object.keys(settings).length === 0) return;
    waiting.current = {};
    try {
      const copy = structuredClone(settings) as Record<string, never>;
      const answer = await ask({ type: 'settings.change', settings: copy });
      setSaid(answer.ok ? words('saved') : describeFault(answer.fault));
    } catch {
      setSaid(words('noAnswer'));
    }
  }).current;

  useEffect(() => {
    const saveNow = () => void save();
    addEventListener('pagehide', saveNow);
    return () => {
      removeEventListener('pagehide', saveNow);
      saveNow();
    };
  }, [save]);

  const set = <Name extends SettingName>(name: Name, value: Settings[Name] | null) => {
    // Two may be set in one go: the second must know of the first.
    const next: Draft = { ...latest.current, [name]: value };
    latest.current = next;
    const meant = withSound(stored, next);
    setDraft(next);
    clearTimeout(timer.current);
    // What a partner kept from being saved is saved once they agree.
    const awaited = partnersOf(name).filter((partner) => meant[partner] !== stored[partner]);
    const group = [name, ...awaited];
    const savable = listSavable(stored, meant, group);
    for (const each of group) {
      if (isSound(each, next[each]) && savable.includes(each))
        waiting.current = { ...waiting.current, [each]: next[each] };
      else delete waiting.current[each];
    }
    timer.current = window.setTimeout(save, PAUSE_MS);
    setSaid('');
  };
  /** How a setting contradicts a partner, said beside the one that was typed. */
  const clashOf = (name: SettingName): string | undefined => {
    const meant = withSound(stored, draft);
    const isTyped = (each: SettingName) => meant[each] !== stored[each];
    const clash = clashesOf(meant, name).find((partner) => isTyped(name) || !isTyped(partner));
    return clash && describeClash(meant, name, clash);
  };
  return { values: { ...stored, ...draft }, meant: withSound(stored, draft), set, said, clashOf };
}
