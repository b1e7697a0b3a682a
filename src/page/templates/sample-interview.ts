import { onBusinessDay } from '../../interviews/business-days.ts';
import { addMinutes, addPlainDays, dateIn } from '../../interviews/civil-time.ts';
import { EMPTY_CLOSING } from '../../interviews/closing.ts';
import type { Instant, Interview } from '../../interviews/interview.ts';
import type { Timetable } from '../../interviews/settings.ts';
import { words } from '../../platform/words.ts';

const DAY_MINUTES = 24 * 60;

/** A made-up interview of yesterday of which everything is known, to show a template with. */
export function sampleInterview(now: Instant, timetable: Timetable): Interview {
  const person = { email: '', phone: '', role: '', detail: '' };
  return {
    id: 'sample',
    revision: 1,
    company: words('sampleCompany'),
    position: words('samplePosition'),
    startsAt: addMinutes(now, -DAY_MINUTES),
    durationMinutes: 60,
    timeZone: timetable.userTimeZone,
    mailHost: '',
    calendar: null,
    office: null,
    patience: null,
    people: [
      { ...person, id: 'p1', name: words('samplePerson'), detail: words('sampleDetail') },
      { ...person, id: 'p2', name: words('samplePersonTwo') },
    ],
    remark: '',
    closing: {
      ...EMPTY_CLOSING,
      recordedAt: now,
      strongPoints: [words('sampleStrongPointOne'), words('sampleStrongPointTwo')],
      hiringDate: onBusinessDay(addPlainDays(dateIn(now, timetable.userTimeZone), 8), timetable),
      permission: 'yes',
      reminderSaid: true,
    },
    notes: [],
    calls: [],
    outcome: 'open',
    outcomeAt: null,
    startDate: null,
    snooze: null,
    createdAt: now,
    updatedAt: now,
    removedAt: null,
  };
}

/** The interview that was tracked last, or null. */
export function latestTracked(interviews: Iterable<Interview>): Interview | null {
  let latest: Interview | null = null;
  for (const each of interviews) {
    if (latest === null || each.createdAt > latest.createdAt) latest = each;
  }
  return latest;
}
