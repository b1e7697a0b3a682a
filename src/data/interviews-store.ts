import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Timetable } from '../interviews/settings.ts';
import { readRecords, watchRecords } from '../platform/records.ts';
import { AGENDA_HEAD_KEY, FIRST_SHOWN, parseAgendaHead } from './agenda-head.ts';
import { CURRENT_VERSION, readVersion, VERSION_KEY } from './data-version.ts';
import { isInterviewKey, keyOf } from './interview-record.ts';
import { keepChanges, NOTHING, readAll, takeIn, takeInAll, type View } from './interviews-view.ts';
import { readTimetable } from './read-timetable.ts';
import { SETTINGS_KEY, type SettingName } from './settings-record.ts';

/** What the views show. It is read from storage and follows it; no view writes. */
export interface InterviewsState extends View {
  readonly status: 'loading' | 'ready' | 'failed';
  readonly damagedSettings: readonly SettingName[];
  readonly timetable: Timetable;
  /** Written by a newer copy: shown, not changed. */
  readonly readOnly: boolean;
  /** False while only the most urgent interviews have been read. */
  readonly isComplete: boolean;
}

export type InterviewsStore = StoreApi<InterviewsState>;

function settingsFrom(raw: unknown): Pick<InterviewsState, 'timetable' | 'damagedSettings'> {
  const { timetable, damaged } = readTimetable(raw);
  return { timetable, damagedSettings: damaged };
}

/**
 * Opens the views' store. It reads the most urgent interviews first, so that a thousand tracked ones
 * make nobody wait, then all, and follows what changes until the signal.
 */
export function openInterviewsStore(signal?: AbortSignal): InterviewsStore {
  const store = createStore<InterviewsState>(() => ({
    status: 'loading',
    isComplete: false,
    readOnly: false,
    ...NOTHING,
    ...settingsFrom(undefined),
  }));
  // What has changed since the opening is newer than what a slice, read before, says of it.
  const changed = new Set<string>();
  watchRecords((changes) => {
    let view: View = store.getState();
    for (const [key, change] of Object.entries(changes)) {
      if (isInterviewKey(key)) {
        changed.add(key);
        view = takeIn(view, key, change.newValue);
      }
      if (key === SETTINGS_KEY) store.setState(settingsFrom(change.newValue));
    }
    const { interviews, removed, lastChange, damaged } = view;
    store.setState({ interviews, removed, lastChange, damaged });
  }, signal);

  const load = async (): Promise<void> => {
    const small = await readRecords([AGENDA_HEAD_KEY, SETTINGS_KEY, VERSION_KEY]);
    store.setState({
      readOnly: readVersion(small) > CURRENT_VERSION,
      ...settingsFrom(small[SETTINGS_KEY]),
    });
    const first = parseAgendaHead(small[AGENDA_HEAD_KEY])?.first ?? [];
    if (first.length === FIRST_SHOWN) {
      const urgent = takeInAll(NOTHING, await readRecords(first.map(keyOf)));
      store.setState({ status: 'ready', ...keepChanges(urgent, store.getState(), changed) });
    }
    const all = await readAll();
    const view = keepChanges(all, store.getState(), changed);
    store.setState({ status: 'ready', isComplete: true, ...view });
  };
  load().catch(() => store.setState({ status: 'failed' }));
  return store;
}
