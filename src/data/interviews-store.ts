import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Timetable } from '../interviews/settings.ts';
import { watchRecords, watchSession } from '../platform/record-changes.ts';
import { mapValues } from '../platform/record-text.ts';
import { type Records, readRecords, readSession } from '../platform/records.ts';
import { AGENDA_HEAD_KEY, FIRST_SHOWN, parseAgendaHead } from './agenda-head.ts';
import { CURRENT_VERSION, readVersion, VERSION_KEY } from './data-version.ts';
import { isInterviewKey, keyOf } from './interview-record.ts';
import { keepChanges, NOTHING, readAll, takeIn, takeInAll, type View } from './interviews-view.ts';
import { readTimetable } from './read-timetable.ts';
import { SETTINGS_KEY, type SettingName } from './settings-record.ts';
import { parseUnsaved, UNSAVED_KEY } from './unsaved.ts';

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

function viewOf({ interviews, removed, lastChange, damaged }: View): View {
  return { interviews, removed, lastChange, damaged };
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
  // What has changed since reading began is newer than what a slice, read before, says of it.
  const changed = new Set<string>();
  const follow = (values: Records): void => {
    const records = Object.entries(values).filter(([key]) => isInterviewKey(key));
    for (const [key] of records) changed.add(key);
    store.setState({
      ...takeIn(viewOf(store.getState()), Object.fromEntries(records)),
      ...(SETTINGS_KEY in values ? settingsFrom(values[SETTINGS_KEY]) : {}),
    });
  };
  // What the browser would not save is newer than what it has, and shown all the same.
  watchSession((changes) => follow(parseUnsaved(changes[UNSAVED_KEY]?.newValue)), signal);

  const load = async (): Promise<void> => {
    changed.clear();
    const small = await readRecords([AGENDA_HEAD_KEY, SETTINGS_KEY, VERSION_KEY]);
    store.setState({
      readOnly: readVersion(small) > CURRENT_VERSION,
      ...settingsFrom(small[SETTINGS_KEY]),
    });
    follow(parseUnsaved((await readSession([UNSAVED_KEY]))[UNSAVED_KEY]));
    const first = parseAgendaHead(small[AGENDA_HEAD_KEY])?.first ?? [];
    if (first.length === FIRST_SHOWN && !store.getState().isComplete) {
      const urgent = takeInAll(NOTHING, await readRecords(first.map(keyOf)));
      store.setState({ status: 'ready', ...keepChanges(urgent, store.getState(), changed) });
    }
    const all = await readAll();
    const view = keepChanges(all, store.getState(), changed);
    store.setState({ status: 'ready', isComplete: true, ...view });
  };
  const read = () => void load().catch(() => store.setState({ status: 'failed' }));
  const followAll: Parameters<typeof watchRecords>[0] = (changes) =>
    follow(mapValues(changes, ({ newValue }) => newValue));
  watchRecords(followAll, signal, read);
  read();
  return store;
}
