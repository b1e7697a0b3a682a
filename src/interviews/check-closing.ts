import { checkDateAfter } from './check-fields.ts';
import { addPlainDays, dateIn, isClockTime } from './civil-time.ts';
import { CLOSING_PARTS } from './closing.ts';
import type { ClosingFields, Command } from './command.ts';
import { type Interview, LIMITS } from './interview.ts';
import type { Problem, ProblemCode } from './problem.ts';

/** A week's own day may lie so far before the interview. */
const DAYS_IN_WEEK = 7;

export type PrepareCommand = Extract<Command, { type: 'closing.prepare' }>;
type Meeting = Pick<Interview, 'startsAt' | 'timeZone'>;

const problem = (code: ProblemCode, field: Problem['field']): Problem => ({ code, field });

function checkPoints(points: readonly string[]): Problem | null {
  const given = points.filter((point) => point.trim() !== '');
  if (given.length > LIMITS.strongPoints) return problem('tooMany', 'strongPoints');
  const isLong = points.some((point) => point.trim().length > LIMITS.text);
  return isLong ? problem('tooLong', 'strongPoints') : null;
}

function checkHiringDate(
  { hiringDate, hiringDateKind }: Pick<ClosingFields, 'hiringDate' | 'hiringDateKind'>,
  { startsAt, timeZone }: Meeting,
): Problem | null {
  if (hiringDate === null || hiringDateKind === 'not-said') return null;
  const day = dateIn(startsAt, timeZone);
  const isWeek = hiringDateKind === 'week';
  // "This week", said on a Wednesday, may be told by the week's Monday or the Sunday before it.
  const earliest = isWeek ? addPlainDays(day, -DAYS_IN_WEEK) : day;
  return checkDateAfter(hiringDate, earliest, 'hiringDate', 'hiringBeforeInterview');
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
