import type { Settings } from '../interviews/settings.ts';
import { words } from '../platform/words.ts';
import { formatTime } from '../ui/dates.ts';

/** Settings of which the first has to lie before the second, or, where it says so, at the same. */
const RULES = [
  { first: 'noteLastHours', second: 'noteLateHours' },
  { first: 'officeOpens', second: 'callTime', mayBeSame: true },
  { first: 'callTime', second: 'officeCloses' },
  { first: 'officeOpens', second: 'officeCloses' },
] as const;

type RuledName = (typeof RULES)[number]['first' | 'second'];

/** The settings that a setting can contradict; they can contradict each other as well. */
export function partnersOf(name: keyof Settings): RuledName[] {
  return RULES.flatMap(({ first, second }) => {
    if (name === first) return [second];
    return name === second ? [first] : [];
  });
}

/** The partners that a setting contradicts. */
export function clashesOf(settings: Settings, name: keyof Settings): RuledName[] {
  return RULES.flatMap((rule) => {
    const { first, second } = rule;
    const mayBeSame = 'mayBeSame' in rule && settings[first] === settings[second];
    if (mayBeSame || settings[first] < settings[second]) return [];
    if (name === first) return [second];
    return name === second ? [first] : [];
  });
}

/**
 * Those of the named settings that can be saved as they are meant: what is stored then holds no new
 * contradiction, not even with a stored value of which another one is meant that cannot be saved.
 */
export function listSavable<Name extends keyof Settings>(
  stored: Settings,
  meant: Settings,
  names: readonly Name[],
): Name[] {
  let savable = names.filter((name) => clashesOf(meant, name).length === 0);
  for (let before = 0; before !== savable.length; ) {
    before = savable.length;
    const changed = Object.fromEntries(savable.map((name) => [name, meant[name]]));
    const after = { ...stored, ...changed };
    savable = savable.filter((name) => clashesOf(after, name).length === 0);
  }
  return savable;
}

const clock = (time: string): string => formatTime(`2026-01-01T${time}:00Z`, 'UTC');

/** What to say beside a setting that contradicts `partner`. */
export function describeClash(
  settings: Settings,
  name: keyof Settings,
  partner: RuledName,
): string {
  switch (partner) {
    case 'noteLateHours':
      return words('clash_noteLastHours', settings.noteLateHours);
    case 'noteLastHours':
      return words('clash_noteLateHours', settings.noteLastHours);
    case 'officeCloses':
      return words(
        name === 'callTime' ? 'clash_callTime' : 'clash_officeOpensBeforeCloses',
        clock(settings.officeCloses),
      );
    case 'officeOpens':
      return words(
        name === 'callTime' ? 'clash_callTimeBeforeOpens' : 'clash_officeClosesBeforeOpens',
        clock(settings.officeOpens),
      );
    case 'callTime':
      return words(
        name === 'officeOpens' ? 'clash_officeOpens' : 'clash_officeCloses',
        clock(settings.callTime),
      );
  }
}
