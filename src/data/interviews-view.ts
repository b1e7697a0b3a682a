import type { Interview } from '../interviews/interview.ts';
import { listRecordKeys, type Records, readRecords } from '../platform/records.ts';
import {
  type DamagedRecord,
  isInterviewKey,
  keyOf,
  parseRecord,
  parseRecords,
} from './interview-record.ts';

/** What has been read: interviews by id, without the removed ones, and what could not be read. */
export interface View {
  readonly interviews: ReadonlyMap<string, Interview>;
  readonly damaged: readonly DamagedRecord[];
}

export const NOTHING: View = { interviews: new Map(), damaged: [] };

/** Records read in one go, between which the page stays usable. */
const SLICE = 100;

/** The view with one stored value taken in; undefined: it has been taken out of the store. */
export function takeIn(view: View, key: string, raw: unknown): View {
  const interviews = new Map(view.interviews);
  const damaged = view.damaged.filter((each) => each.key !== key);
  for (const [id] of interviews) if (keyOf(id) === key) interviews.delete(id);
  if (raw === undefined) return { interviews, damaged };
  const record = parseRecord(key, raw);
  if (!record) return { interviews, damaged: [...damaged, { key, raw }] };
  if (record.interview.removedAt === null) interviews.set(record.interview.id, record.interview);
  return { interviews, damaged };
}

/** The view with many stored values added. */
export function takeInAll(view: View, stored: Records): View {
  const { records, damaged } = parseRecords(stored);
  const interviews = new Map(view.interviews);
  for (const { interview } of records) {
    if (interview.removedAt === null) interviews.set(interview.id, interview);
  }
  return { interviews, damaged: [...view.damaged, ...damaged] };
}

/** Waits until the page has drawn and nobody is pressing anything. */
function waitForIdle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: 250 }));
}

/** Everything there is, a slice at a time where the browser can list the keys. */
export async function readAll(): Promise<View> {
  const keys = (await listRecordKeys())?.filter(isInterviewKey);
  if (!keys) return takeInAll(NOTHING, await readRecords());
  let view = NOTHING;
  for (let from = 0; from < keys.length; from += SLICE) {
    if (keys.length > SLICE) await waitForIdle();
    view = takeInAll(view, await readRecords(keys.slice(from, from + SLICE)));
  }
  return view;
}

/** What was read, but for records that have changed since: those as they are now. */
export function keepChanges(read: View, current: View, changed: ReadonlySet<string>): View {
  const isStill = ([id]: [string, Interview]): boolean => !changed.has(keyOf(id));
  const isNewer = ([id]: [string, Interview]): boolean => changed.has(keyOf(id));
  return {
    interviews: new Map([
      ...[...read.interviews].filter(isStill),
      ...[...current.interviews].filter(isNewer),
    ]),
    damaged: [
      ...read.damaged.filter(({ key }) => !changed.has(key)),
      ...current.damaged.filter(({ key }) => changed.has(key)),
    ],
  };
}
