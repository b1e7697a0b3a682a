import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ChangeType, InterviewRecord } from '../data/interview-record.ts';
import type { Instant } from '../interviews/interview.ts';
import type { Timetable } from '../interviews/settings.ts';
import type { Commands } from './use-commands.ts';
import type { LastLook } from './use-last-look.ts';
import type { KnownLists } from './use-sorted.ts';

/** What every view knows: the time, the timetable, the commands. */
export interface View extends Commands, LastLook {
  readonly now: Instant;
  readonly timetable: Timetable;
  /** The lists, sorted once for whoever asks first. */
  readonly sorted: () => KnownLists;
  /** False while only the most urgent interviews have been read. */
  readonly isComplete: boolean;
  /** What was changed last, by the interview's id; absent when nothing is left to take back. */
  readonly lastChange: ReadonlyMap<string, ChangeType>;
  /** A newer copy wrote the data: nothing is changed from here. */
  readonly readOnly: boolean;
  /** The record of an interview that is kept nowhere, with its changes; else it is read from storage. */
  readonly heldRecord?: InterviewRecord | undefined;
  /** Sets that one back to before so many of its last changes. */
  readonly revertHeld?: ((changes: number) => void) | undefined;
}

export const ViewContext = createContext<View | null>(null);

/** Throws outside a `Shell`, which gives it. */
export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error('A view stands inside a Shell.');
  return view;
}
