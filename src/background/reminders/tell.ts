import { type Decided, REMINDER_LOG_KEY } from '../../data/reminder-log.ts';
import type { Timetable } from '../../interviews/settings.ts';
import type { Records } from '../../platform/records.ts';
import { saveStored } from '../stored.ts';
import { notify } from './notify.ts';
import {
  type Announced,
  type Announcement,
  OUTBOX_KEY,
  type Outbox,
  summaryOf,
  takeOut,
} from './outbox.ts';
import { markReminded, type Reminded } from './reminded.ts';

/** These have reached the user, or were not to; any other is tried again at the next wake. */
const TOLD: readonly Decided[] = ['shown', 'inSummary', 'onScreen', 'switchedOff'];

/** What is needed to tell something, and to write down what came of it. */
interface Telling {
  readonly reminded: Reminded;
  /** The outbox as it is stored, with all of it pending. */
  readonly outbox: Outbox;
  readonly timetable: Timetable;
  readonly log: (decided: (reminderId: string) => Decided) => unknown;
}

/**
 * A full disk must not cost a reminder, and none comes twice for it: what the browser would not save is
 * known until it can. Where even that fails, it is derived again at the next wake.
 */
export async function writeWherePossible(writes: Records): Promise<void> {
  try {
    await saveStored(writes);
  } catch (error) {
    console.error('Afterword: what was shown could not be written down.', error);
  }
}

const interviewIdOf = ({ derived }: Announcement): string => derived.interview.id;

/** Shows what there is to tell, and writes down what came of it. */
export async function tell(
  { announcements, passedOver }: Announced,
  { reminded, outbox, timetable, log }: Telling,
): Promise<void> {
  const results = await notify(announcements, timetable);
  const decided = (id: string): Decided => results.get(id) ?? 'failed';
  const told = announcements.filter(({ reminder }) => TOLD.includes(decided(reminder.id)));
  const isSummed = [...results.values()].includes('inSummary');
  // Where the later one has not been told, the earlier may yet have to be.
  const isOpen = new Set(announcements.filter((each) => !told.includes(each)).map(interviewIdOf));
  const passed = passedOver.filter((each) => !isOpen.has(interviewIdOf(each)));
  await writeWherePossible({
    ...markReminded(reminded, [...passed, ...told]),
    [OUTBOX_KEY]: takeOut(outbox, told, isSummed ? null : summaryOf(announcements)),
    [REMINDER_LOG_KEY]: log(decided),
  });
}
