import { onBusinessDay } from '../../../interviews/business-days.ts';
import { change } from '../../../interviews/change.ts';
import { addMinutes, addPlainDays, dateIn, instantAt } from '../../../interviews/civil-time.ts';
import type { Command } from '../../../interviews/command.ts';
import type { Instant, Interview, PlainDate } from '../../../interviews/interview.ts';
import type { Timetable } from '../../../interviews/settings.ts';
import { words } from '../../../platform/words.ts';

/** The made-up interview, and the time at which it begins. */
export interface Beginning {
  readonly interview: Interview;
  readonly now: Instant;
}

const ID = 'made-up';
const DAYS_TO_DECIDE = 8;

/** Set aside for fiction: nobody is called by it. */
const PHONE = '+44 20 7946 0018';

/** The day by which they want to decide, as they say there. */
export function theirDate({ startsAt, timeZone }: Interview, timetable: Timetable): PlainDate {
  return onBusinessDay(addPlainDays(dateIn(startsAt, timeZone), DAYS_TO_DECIDE), timetable);
}

/** Letters of an address; accents and whatever else it cannot have are left out. */
function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

/** An address that fits the made-up names, whatever the language has made of them; it leads nowhere. */
function madeUpAddress(person: string, company: string): string {
  const [first = ''] = person.split(' ');
  return `${plainLetters(first) || 'a'}@${plainLetters(company) || 'b'}.example`;
}

/**
 * A made-up interview on the next business day, at the time at which its card is due. It is tracked
 * as any other is, and kept nowhere.
 *
 * @param today what the clock says in truth
 */
export function beginMadeUp(today: Instant, timetable: Timetable): Beginning {
  const { userTimeZone } = timetable;
  const day = onBusinessDay(addPlainDays(dateIn(today, userTimeZone), 1), timetable);
  const startsAt = instantAt(day, '14:00', userTimeZone);
  const now = addMinutes(startsAt, -timetable.closingMinutesBefore);
  const track: Command = {
    type: 'interview.track',
    id: ID,
    mailHost: 'mail.google.com',
    noteId: null,
    closing: null,
    fields: {
      company: words('sampleCompany'),
      position: words('samplePosition'),
      startsAt,
      durationMinutes: 60,
      timeZone: userTimeZone,
      people: [
        {
          name: words('samplePerson'),
          email: madeUpAddress(words('samplePerson'), words('sampleCompany')),
          phone: PHONE,
          detail: words('sampleDetail'),
        },
      ],
    },
  };
  const prepare: Command = {
    type: 'closing.prepare',
    id: ID,
    need: words('madeUpNeed'),
    strongPoints: [words('sampleStrongPointOne'), words('sampleStrongPointTwo')],
    sentences: { summary: '', hiringDate: '', permission: '', reminder: '' },
  };
  const tracked = change(null, track, now);
  const prepared = tracked.ok ? change(tracked.interview, prepare, now) : tracked;
  if (!prepared.ok)
    throw new Error(`The made-up interview cannot begin: ${prepared.problem.code}.`);
  return { interview: prepared.interview, now };
}
