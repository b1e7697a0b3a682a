import { isInterviewKey } from '../interview-record.ts';
import { SETTINGS_KEY } from '../settings-record.ts';
import { isTemplateKey } from '../template-record.ts';

/** Derived from the rest, or of this minute alone: it is made anew where it is missing. */
const DERIVED: readonly string[] = [
  'agenda',
  'agenda-head',
  'outbox',
  'unseen',
  'reminder-log',
  'health',
  'healed',
  'marker',
  'bin-looked-at',
  'padding',
];

/** True for what the user would miss: it goes into every snapshot. */
export function isMirrored(key: string): boolean {
  return !DERIVED.includes(key);
}

/** True for what the marker counts: interviews, templates and the settings. */
export function isCounted(key: string): boolean {
  return isInterviewKey(key) || isTemplateKey(key) || key === SETTINGS_KEY;
}
