import type { Records } from '../platform/records.ts';
import { isInterviewKey } from './interview-record.ts';
import { SETTINGS_KEY } from './settings-record.ts';
import { isTemplateKey } from './template-record.ts';

/** Where, until the browser closes, everything is kept that it could not save: records by key. */
export const UNSAVED_KEY = 'unsaved';

/** True for an object of records by key. */
export function isRecords(raw: unknown): raw is Records {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** How many of the records are the user's own: the others Afterword makes anew by itself. */
export function countOwn(records: Records): number {
  const isOwn = (key: string) => isInterviewKey(key) || isTemplateKey(key) || key === SETTINGS_KEY;
  return Object.keys(records).filter(isOwn).length;
}
