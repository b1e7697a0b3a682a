import type { Settings } from '../interviews/settings.ts';
import { words } from '../platform/words.ts';
import { formatTime } from '../ui/dates.ts';

/** Settings of which the first has to lie before the second. */
const PAIRS = [
  ['noteLastHours', 'noteLateHours'],
  ['callTime', 'officeCloses'],
] as const;

type PairedName = (typeof PAIRS)[number][number];

/** The other one of a setting's pair; null where a setting stands alone. */
export function partnerOf(name: keyof Settings): PairedName | null {
  for (const [first, second] of PAIRS) {
    if (name === first) return second;
    if (name === second) return first;
  }
  return null;
}

/** True for a setting that contradicts its partner. */
export function isClashing(settings: Settings, name: keyof Settings): boolean {
  return PAIRS.some(
    ([first, second]) => (name === first || name === second) && settings[first] >= settings[second],
  );
}

const clock = (time: string): string => formatTime(`2026-01-01T${time}:00Z`, 'UTC');

/** What to say beside a setting that contradicts `partner`. */
export function describeClash(settings: Settings, partner: PairedName): string {
  switch (partner) {
    case 'noteLateHours':
      return words('clash_noteLastHours', settings.noteLateHours);
    case 'noteLastHours':
      return words('clash_noteLateHours', settings.noteLastHours);
    case 'officeCloses':
      return words('clash_callTime', clock(settings.officeCloses));
    case 'callTime':
      return words('clash_officeCloses', clock(settings.callTime));
  }
}
