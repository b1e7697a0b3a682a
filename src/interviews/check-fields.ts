import { addPlainDays, isClockTime, isInstant, isPlainDate, isTimeZone } from './civil-time.ts';
import type { InterviewFields } from './command.ts';
import { type Instant, LIMITS, type PlainDate } from './interview.ts';
import { type Problem, type ProblemCode, problem } from './problem.ts';

/** An interview or a decision further away than this is a slip of the keyboard. */
export const FAR_DAYS = 2 * 366;

const DAYS_IN_WEEK = 7;
const COUNTRY = /^[A-Z]{2}$/;

const EMAIL = /^[^\s@<>",;:()[\]\\]+@[^\s@<>",;:()[\]\\]+\.[^\s@<>",;:()[\]\\.]+$/;

/** True for something that can be an e-mail address: one @, a host with a dot. */
export function isEmail(text: string): boolean {
  return text.length <= LIMITS.text && EMAIL.test(text);
}

/** What is wrong with an interview's fields, or null. */
export function checkInterviewFields(fields: InterviewFields, now: Instant): Problem | null {
  if (fields.company.length > LIMITS.text) return problem('tooLong', 'company');
  if (fields.position.length > LIMITS.text) return problem('tooLong', 'position');
  if ((fields.remark ?? '').length > LIMITS.remark) return problem('tooLong', 'remark');
  if (fields.people.length > LIMITS.people) return problem('tooMany', 'people');
  for (const person of fields.people) {
    const { name, email, phone = '', role = '', detail = '' } = person;
    const texts = [name, email, phone, role, detail];
    if (texts.some((text) => text.length > LIMITS.text)) return problem('tooLong', 'people');
    if (person.email.trim() !== '' && !isEmail(person.email.trim())) {
      return problem('emailWrong', 'people');
    }
  }
  const named = fields.people.some((person) => `${person.name}${person.email}`.trim() !== '');
  if (fields.company.trim() === '' && !named) return problem('whoMissing', 'company');
  if (fields.startsAt === '') return problem('timeMissing', 'startsAt');
  if (!isInstant(fields.startsAt)) return problem('timeWrong', 'startsAt');
  const days = Math.abs(Date.parse(fields.startsAt) - Date.parse(now)) / 86_400_000;
  if (days > FAR_DAYS) return problem('timeFar', 'startsAt');
  if (!isTimeZone(fields.timeZone)) return problem('zoneWrong', 'timeZone');
  const { durationMinutes } = fields;
  const whole = Number.isInteger(durationMinutes) && durationMinutes > 0;
  if (!whole || durationMinutes > LIMITS.durationMinutes) {
    return problem('durationWrong', 'durationMinutes');
  }
  return checkEmployer(fields);
}

/** What is wrong with the employer's hours or calendar, or null. */
function checkEmployer({ office, calendar }: InterviewFields): Problem | null {
  if (office) {
    const { opens, closes } = office;
    const isSound = isClockTime(opens) && isClockTime(closes) && opens < closes;
    if (!isSound) return problem('officeHoursWrong', 'office');
  }
  if (calendar) {
    const { country, region, weekend, holidays } = calendar;
    const isSound =
      COUNTRY.test(country) &&
      region.length <= LIMITS.text &&
      weekend.length < DAYS_IN_WEEK &&
      weekend.every((day) => Number.isInteger(day) && day >= 0 && day < DAYS_IN_WEEK) &&
      holidays.length <= LIMITS.holidays &&
      holidays.every(isPlainDate);
    if (!isSound) return problem('calendarWrong', 'calendar');
  }
  return null;
}

/** What is wrong with a date that should follow another one, or null. */
export function checkDateAfter(
  date: PlainDate,
  earliest: PlainDate,
  field: 'hiringDate' | 'promise' | 'callBackOn' | 'newHiringDate' | 'startDate',
  early: ProblemCode,
): Problem | null {
  if (!isPlainDate(date)) return problem('dateWrong', field);
  if (date < earliest) return problem(early, field);
  return date > addPlainDays(earliest, FAR_DAYS) ? problem('dateFar', field) : null;
}
