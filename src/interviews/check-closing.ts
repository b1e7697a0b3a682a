import { checkDateAfter } from './check-fields.ts';
import { dateIn, isClockTime, isPlainDate } from './civil-time.ts';
import { cleanPoints } from './clean-points.ts';
import { CLOSING_PARTS } from './closing.ts';
import type { ClosingFields, Command, InterviewFields } from './command.ts';
import { hiringDeadline } from './hiring-date.ts';
import { LIMITS } from './interview.ts';
import { type Problem, problem } from './problem.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

export type PrepareCommand = Extract<Command, { type: 'closing.prepare' }>;
type Meeting = Pick<InterviewFields, 'startsAt' | 'timeZone' | 'calendar'>;

function checkPoints(points: readonly string[]): Problem | null {
  const given = cleanPoints(points);
  if (given.length > LIMITS.strongPoints) return problem('tooMany', 'strongPoints');
  const isLong = given.some((point) => point.length > LIMITS.text);
  return isLong ? problem('tooLong', 'strongPoints') : null;
}

function checkHiringDate(
  { hiringDate, hiringDateKind = 'day' }: Pick<ClosingFields, 'hiringDate' | 'hiringDateKind'>,
  { startsAt, timeZone, calendar }: Meeting,
): Problem | null {
  if (hiringDate === null || hiringDateKind === 'not-said') return null;
  const day = dateIn(startsAt, timeZone);
  if (hiringDateKind === 'day' || !isPlainDate(hiringDate)) {
    return checkDateAfter(hiringDate, day, 'hiringDate', 'hiringBeforeInterview');
  }
  // "This week", said on a Wednesday, may be told by the week's Monday or the Sunday before it.
  const week = { weekend: calendar?.weekend ?? DEFAULT_SETTINGS.weekend, holidays: [] };
  const last = hiringDeadline({ hiringDate, hiringDateKind }, week) ?? hiringDate;
  return checkDateAfter(last, day, 'hiringDate', 'hiringBeforeInterview');
}

function checkText(text: string, most: number, field: Problem['field']): Problem | null {
  return text.trim().length > most ? problem('tooLong', field) : null;
}

/** What is wrong with the closing's fields, the first thing of each; nothing: all of it is sound. */
export function checkClosingFields(fields: ClosingFields, meeting: Meeting): Problem[] {
  const { need = '', doubts = '', promised = '', bestTime = '', people = [] } = fields;
  const isNameLong = people.some(
    ({ name, phone }) => name.trim().length > LIMITS.text || phone.trim().length > LIMITS.text,
  );
  return [
    checkPoints(fields.strongPoints),
    checkHiringDate(fields, meeting),
    checkText(need, LIMITS.sentence, 'need'),
    checkText(doubts, LIMITS.remark, 'doubts'),
    checkText(promised, LIMITS.remark, 'promised'),
    bestTime === '' || isClockTime(bestTime) ? null : problem('bestTimeWrong', 'bestTime'),
    isNameLong ? problem('tooLong', 'people') : null,
  ].filter((each) => each !== null);
}

/** What is wrong with the words for a closing, the first thing of each; nothing: all is sound. */
export function checkPreparation({ need, strongPoints, sentences }: PrepareCommand): Problem[] {
  const isLong = CLOSING_PARTS.some((part) => isLongSentence(sentences[part]));
  return [
    checkPoints(strongPoints),
    checkText(need, LIMITS.sentence, 'need'),
    isLong ? problem('tooLong', 'sentences') : null,
  ].filter((each) => each !== null);
}

/** True for a sentence of the user's own that is longer than a record holds. */
export function isLongSentence(sentence: string): boolean {
  return sentence.trim().length > LIMITS.sentence;
}
