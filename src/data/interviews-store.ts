import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Interview } from '../interviews/interview.ts';
import type { Timetable } from '../interviews/settings.ts';
import { type Records, readRecords, watchRecords } from '../platform/records.ts';
import { CURRENT_VERSION, readVersion } from './data-version.ts';
import {
  type DamagedRecord,
  isInterviewKey,
  keyOf,
  parseRecord,
  parseRecords,
} from './interview-record.ts';
import { readTimetable } from './read-timetable.ts';
import { SETTINGS_KEY, type SettingName } from './settings-record.ts';

/** What the views show. It is read from storage and follows it; no view writes. */
export interface InterviewsState {
  readonly status: 'loading' | 'ready' | 'failed';
  /** Tracked interviews by id, without the removed ones. */
  readonly interviews: ReadonlyMap<string, Interview>;
  readonly damaged: readonly DamagedRecord[];
  readonly damagedSettings: readonly SettingName[];
  readonly timetable: Timetable;
  /** Written by a newer copy: shown, not changed. */
  readonly readOnly: boolean;
}

export type InterviewsStore = StoreApi<InterviewsState>;

type View = Pick<InterviewsState, 'interviews' | 'damaged'>;

function takeIn(view: View, key: string, raw: unknown): View {
  const interviews = new Map(view.interviews);
  const damaged = view.damaged.filter((each) => each.key !== key);
  for (const [id] of interviews) if (keyOf(id) === key) interviews.delete(id);
  if (raw === undefined) return { interviews, damaged };
  const record = parseRecord(key, raw);
  if (!record) return { interviews, damaged: [...damaged, { key, raw }] };
  if (record.interview.removedAt === null) interviews.set(record.interview.id, record.interview);
  return { interviews, damaged };
}

function takeInAll(stored: Records): View {
  const { records, damaged } = parseRecords(stored);
  const kept = records.filter(({ interview }) => interview.removedAt === null);
  return { interviews: new Map(kept.map(({ interview }) => [interview.id, interview])), damaged };
}

function settingsFrom(raw: unknown): Pick<InterviewsState, 'timetable' | 'damagedSettings'> {
  const { timetable, damaged } = readTimetable(raw);
  return { timetable, damagedSettings: damaged };
}

/** Opens the views' store: it reads everything once, then follows what changes until the signal. */
export function openInterviewsStore(signal?: AbortSignal): InterviewsStore {
  const store = createStore<InterviewsState>(() => ({
    status: 'loading',
    interviews: new Map(),
    damaged: [],
    readOnly: false,
    ...settingsFrom(undefined),
  }));
  watchRecords((changes) => {
    let view: View = store.getState();
    for (const [key, change] of Object.entries(changes)) {
      if (isInterviewKey(key)) view = takeIn(view, key, change.newValue);
      if (key === SETTINGS_KEY) store.setState(settingsFrom(change.newValue));
    }
    store.setState({ interviews: view.interviews, damaged: view.damaged });
  }, signal);
  readRecords().then(
    (stored) =>
      store.setState({
        status: 'ready',
        readOnly: readVersion(stored) > CURRENT_VERSION,
        ...takeInAll(stored),
        ...settingsFrom(stored[SETTINGS_KEY]),
      }),
    () => store.setState({ status: 'failed' }),
  );
  return store;
}
