import type { Timetable } from '../../../interviews/settings.ts';
import { words } from '../../../platform/words.ts';

/** Set aside for fiction: it belongs to nobody. */
const OWN_PHONE = '+44 20 7946 0345';

/** The user's own timetable; whoever has not said yet who calls, calls by a made-up name here. */
export function madeUpTimetable(timetable: Timetable): Timetable {
  const { userName, userPhone } = timetable;
  return {
    ...timetable,
    userName: userName || words('madeUpOwnName'),
    userPhone: userPhone || OWN_PHONE,
    // Where they really write is none of its business: it has a mailbox of its own.
    composePlace: 'automatic',
  };
}
