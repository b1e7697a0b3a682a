import * as v from 'valibot';
import { isClockTime, isPlainDate } from '../interviews/civil-time.ts';
import { LIMITS } from '../interviews/interview.ts';
import {
  COMPOSE_PLACES,
  DEFAULT_SETTINGS,
  NOTE_LANGUAGES,
  NOTE_REGISTERS,
  type Settings,
} from '../interviews/settings.ts';

export const SETTINGS_KEY = 'settings';

const count = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const clock = v.pipe(v.string(), v.check(isClockTime));
const holidays = v.pipe(
  v.array(v.pipe(v.string(), v.check(isPlainDate))),
  v.maxLength(LIMITS.holidays),
);
const text = v.pipe(v.string(), v.maxLength(LIMITS.text));

const fields = {
  closingMinutesBefore: count(5, 24 * 60),
  closingMinutesAfter: count(0, 24 * 60),
  noteTime: clock,
  noteLastHours: count(1, 14 * 24),
  noteLateHours: count(1, 14 * 24),
  callTime: clock,
  officeOpens: clock,
  officeCloses: clock,
  callAfterDays: count(1, 90),
  againAfterDays: count(1, 90),
  crossOffAfterDays: count(1, 90),
  weekend: v.pipe(v.array(count(0, 6)), v.maxLength(6)),
  holidays,
  country: v.pipe(v.string(), v.regex(/^(?:[A-Z]{2})?$/)),
  region: text,
  publicHolidays: holidays,
  quietFrom: clock,
  quietUntil: clock,
  userName: text,
  userPhone: text,
  composePlace: v.picklist(COMPOSE_PLACES),
  noteLanguage: v.picklist([...NOTE_LANGUAGES, 'automatic']),
  noteRegister: v.picklist(NOTE_REGISTERS),
  notifications: v.boolean(),
  notificationNames: v.boolean(),
  singleKeys: v.boolean(),
} satisfies { [K in keyof Settings]: v.GenericSchema<unknown, Settings[K]> };

/** What a page may ask to change. */
export const settingsChangeSchema = v.partial(v.object(fields));
export type SettingsChange = v.InferOutput<typeof settingsChangeSchema>;

export type SettingName = keyof Settings;

/** True for something that settings may stand in. */
export function isSettingsObject(raw: unknown): raw is object {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/**
 * The settings as stored, each one by itself: a value that does not parse gives way to its default
 * and is named in `damaged`; the stored value stays until the user sets a new one.
 */
export function parseSettings(raw: unknown): { settings: Settings; damaged: SettingName[] } {
  const names = Object.keys(fields) as SettingName[];
  if (!isSettingsObject(raw)) {
    return { settings: DEFAULT_SETTINGS, damaged: raw === undefined ? [] : names };
  }
  const stored: Record<string, unknown> = { ...raw };
  const sound: Record<string, unknown> = {};
  const damaged: SettingName[] = [];
  for (const name of names) {
    if (stored[name] === undefined) continue;
    const result = v.safeParse(fields[name], stored[name]);
    if (result.success) sound[name] = result.output;
    else damaged.push(name);
  }
  return { settings: { ...DEFAULT_SETTINGS, ...sound }, damaged };
}
