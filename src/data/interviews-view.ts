import type { Interview } from '../interviews/interview.ts';
import { listRecordKeys, type Records, readRecords } from '../platform/records.ts';
import {
  type ChangeType,
  type DamagedRecord,
  type InterviewRecord,
  isInterviewKey,
  keyOf,
  parseRecords,
} from './interview-record.ts';

/** What has been read: interviews by id, what can be taken back, and what could not be read. */
export interface View {
  /** Without the removed ones. */
  readonly interviews: ReadonlyMap<string, Interview>;
  /** Removed, and to be brought back while they are kept. */
  readonly removed: ReadonlyMap<string, Interview>;
  /** What was changed last, by the interview's id; absent when nothing is left to take back. */
  readonly lastChange: ReadonlyMap<string, ChangeType>;
  readonly damaged: readonly DamagedRecord[];
}

export const NOTHING: View = {
  interviews: new Map(),
  removed: new Map(),
  lastChange: new Map(),
  damaged: [],
};

/** Records read in one go, between which the page stays usable. */
const SLICE = 100;

function addRecords(view: View, records: readonly InterviewRecord[]): View {
  const interviews = new Map(view.interviews);
  const removed = new Map(view.removed);
  const lastChange = new Map(view.lastChange);
  for (const { interview, past } of records) {
    const { id, removedAt } = interview;
    (removedAt === null ? interviews : removed).set(id, interview);
    const last = past.at(-1);
    if (last) lastChange.set(id, last.type);
  }
  return { ...view, interviews, removed, lastChange };
}

function pick<Value>(map: ReadonlyMap<string, Value>, isWanted: (key: string) => boolean) {
  return new Map([...map].filter(([id]) => isWanted(keyOf(id))));
}

/** The view of those records alone whose keys are wanted. */
function pickKeys(view: View, isWanted: (key: string) => boolean): View {
  return {
    interviews: pick(view.interviews, isWanted),
    removed: pick(view.removed, isWanted),
    lastChange: pick(view.lastChange, isWanted),
    damaged: view.damaged.filter(({ key }) => isWanted(key)),
  };
}

/** The view with stored values added that it lacks. */
export function takeInAll(view: View, stored: Records): View {
  const { records, damaged } = parseRecords(stored);
  return { ...addRecords(view, records), damaged: [...view.damaged, ...damaged] };
}

/** The view with what has changed; undefined: it has been taken out of the store. */
export function takeIn(view: View, changed: Records): View {
  const others = pickKeys(view, (key) => !(key in changed));
  const there = Object.entries(changed).filter(([, raw]) => raw !== undefined);
  return takeInAll(others, Object.fromEntries(there));
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
  const still = pickKeys(read, (key) => !changed.has(key));
  const newer = pickKeys(current, (key) => changed.has(key));
  return {
    interviews: new Map([...still.interviews, ...newer.interviews]),
    removed: new Map([...still.removed, ...newer.removed]),
    lastChange: new Map([...still.lastChange, ...newer.lastChange]),
    damaged: [...still.damaged, ...newer.damaged],
  };
}
