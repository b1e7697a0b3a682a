import { plainDaysBetween } from '../../interviews/civil-time.ts';
import type { PlainDate } from '../../interviews/interview.ts';
import { compile } from '../compile.ts';
import { type DateContext, findDates, type Mention } from '../dates/find-dates.ts';
import type { Language } from '../language.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { type Clause, clauseAt, splitClauses } from './clauses.ts';
import type { Promise } from './find-call.ts';

export interface DatedCall {
  readonly date: PlainDate | null;
  readonly weekday: number | null;
  /** The date as it is written in the note; '' where none is. */
  readonly written: string;
}

export const NO_DATE: DatedCall = { date: null, weekday: null, written: '' };

/** Further ahead nobody promises a call: such a date is one that has passed, read forward. */
const FARTHEST_DAYS = 240;

/** A clause of so few words holds a time and no verb: "on Friday, after lunch, I'll call". */
const FRAGMENT_WORDS = 5;

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

interface Place {
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly language: Language;
  readonly context: DateContext;
}

/** Whether a date is ahead, and near enough for a call. */
export function isUsable({ date, means }: Mention, { sentOn }: DateContext): boolean {
  if (date === null || plainDaysBetween(sentOn, date) > FARTHEST_DAYS) return false;
  return date > sentOn || (means === 'days' && date === sentOn);
}

/** Dates that may be the call's, without those that belong to something else ("the panel on the 9th"). */
function findFree({ text, clauses, language, context }: Place): Mention[] {
  const attached = compile(language.dates.attached, language.slots, 'end');
  const owned = compile(language.dates.owned ?? NONE, language.slots, 'start');
  return findDates(text, language, context)
    .filter((each) => isUsable(each, context) || each.means === 'noDay')
    .filter(({ start, end }) => {
      // "When you are back on Tuesday": the event's own date is the call's.
      const isEvents = clauseAt(clauses, start)?.role === 'event';
      return isEvents || (!attached.test(text.slice(0, start)) && !owned.test(text.slice(end)));
    });
}

const NONE: readonly string[] = [];

const LEANING: readonly Mention['means'][] = [
  'sameDay',
  'daysAfter',
  'weekdayAfter',
  'weekdayWeekAfter',
];

/** Whether a clause has the same subject as the one before: "and ask for you on Thursday". */
function goesOn(clause: string, { clauses, subjects, slots }: Language): boolean {
  const and = compile(clauses.and, slots, 'start').exec(clause);
  if (!and) return false;
  const rest = clause.slice(and[0].length);
  return ![subjects.writer, subjects.others].some((each) =>
    compile(each, slots, 'start').test(rest),
  );
}

/** How near a date is to the promise; smaller is nearer, null: it has nothing to do with it. */
function rank(
  mention: Mention,
  promise: Promise,
  { text, clauses, language, context: { sentOn } }: Place,
): number | null {
  const own = clauseAt(clauses, promise.end - 1);
  const first = clauseAt(clauses, promise.start);
  const clause = clauseAt(clauses, mention.start);
  if (!clause || !own || !first) return null;
  if (mention.means === 'noDay') return clause === own || clause === first ? 5 : null;
  const isWithin = mention.start >= promise.start && mention.end <= promise.end;
  if (clause === own || clause === first || isWithin) {
    const isLeaning = LEANING.includes(mention.means) ? 0 : 1;
    return mention.start >= promise.end || (isWithin && clause === own) ? isLeaning : 2;
  }
  if (mention.date === sentOn) return null;
  const isFragment = countWords(text.slice(clause.start, clause.end)) <= FRAGMENT_WORDS + 2;
  if (clause.role === 'reason') return null;
  if (clause.role === 'main' && isFragment) return 3;
  if (clause.start === own.end && goesOn(text.slice(clause.start, clause.end), language)) return 4;
  if (clause.role === 'main' && clause.start < own.start) return 6;
  return clause.role === 'event' ? 7 : clause.role === 'limit' ? 8 : null;
}

function pick(place: Place, promise: Promise): Mention | null {
  const ranked = findFree(place)
    .map((mention) => ({ mention, rank: rank(mention, promise, place) }))
    .filter((each): each is { mention: Mention; rank: number } => each.rank !== null)
    .sort((a, b) => a.rank - b.rank || a.mention.start - b.mention.start);
  return ranked[0]?.mention ?? null;
}

function lastDate(
  sentence: Sentence | undefined,
  language: Language,
  context: DateContext,
): PlainDate | null {
  if (!sentence) return null;
  const found = findDates(sentence.small, language, context).filter((each) =>
    isUsable(each, context),
  );
  return found.at(-1)?.date ?? null;
}

/** A sentence that is a date and little else: "Tuesday the 14th, around ten." */
function dateAlone(
  sentence: Sentence | undefined,
  language: Language,
  context: DateContext,
): Mention | null {
  if (!sentence) return null;
  const [found] = findDates(sentence.small, language, context).filter((each) =>
    isUsable(each, context),
  );
  if (!found || countWords(sentence.small.slice(0, found.start)) > 3) return null;
  return countWords(sentence.small.slice(found.end)) <= 4 ? found : null;
}

/** A date as it is written, without "on" before it: another date can take its place. */
function writtenDate(
  sentence: Sentence | undefined,
  found: Mention,
  { dates, slots }: Language,
): string {
  // Lengths are the same in small letters.
  const text = sentence?.text.slice(found.start, found.end).replace(/^[\s,(]+|[\s,(]+$/g, '') ?? '';
  const before = compile(dates.prepositions, slots, 'start').exec(text.toLowerCase())?.[0] ?? '';
  return text.slice(before.length).trimStart();
}

/** The day of a call whose own sentence names none, from the one behind or before it. */
function dateBeside(
  sentences: readonly Sentence[],
  at: number,
  language: Language,
  context: DateContext,
): DatedCall | null {
  const [before, after] = [sentences[at - 1], sentences[at + 1]];
  const isNear = before?.paragraph === sentences[at]?.paragraph;
  const behind = dateAlone(after, language, context);
  const found =
    behind ??
    (isNear
      ? (dateAlone(before, language, context) ?? dateAsked(before, language, context))
      : null);
  if (!found) return null;
  const written = writtenDate(behind ? after : before, found, language);
  return { date: found.date, weekday: found.weekday, written };
}

/** "… on the 9th, no, that's a holiday. The 10th, then": a date that puts the one before it right. */
function dateMended(
  sentence: Sentence | undefined,
  language: Language,
  context: DateContext,
): Mention | null {
  const { dates, slots } = language;
  const found = dates.corrections === undefined ? null : dateAlone(sentence, language, context);
  if (!sentence || !found || dates.corrections === undefined) return null;
  const isMended = compile(dates.corrections, slots, 'end').test(
    sentence.small.slice(0, found.start),
  );
  return isMended ? found : null;
}

/** "Correction: on the 20th." */
function dateCorrected(sentence: Sentence | undefined, language: Language, context: DateContext): Mention | null {
  const { dates, slots } = language;
  if (!sentence || !compile(dates.corrections ?? NONE, slots, 'start').test(sentence.small)) return null;
  return findDates(sentence.small, language, context).find((each) => isUsable(each, context)) ?? null;
}

/** "May I call you on the 17th? I will, anyway." */
function dateAsked(
  sentence: Sentence | undefined,
  language: Language,
  context: DateContext,
): Mention | null {
  if (!sentence || !/\?\s*$/.test(sentence.text)) return null;
  return (
    findDates(sentence.small, language, context).findLast((each) => isUsable(each, context)) ?? null
  );
}

/** The day of a call that a sentence promises, from there and from what stands about it. */
export function dateOfCall(
  sentences: readonly Sentence[],
  at: number,
  promise: Promise,
  language: Language,
  context: DateContext,
): DatedCall {
  const sentence = sentences[at];
  if (!sentence) return NO_DATE;
  const spokenOf = lastDate(sentences[at - 1], language, context);
  const text = sentence.small;
  const place = {
    text,
    clauses: splitClauses(text, language),
    language,
    context: { ...context, spokenOf },
  };
  const own = pick(place, promise);
  const corrected = dateCorrected(sentences[at + 1], language, context);
  if (own && corrected) {
    const written = writtenDate(sentences[at + 1], corrected, language);
    return { date: corrected.date, weekday: corrected.weekday, written };
  }
  const mended = dateMended(sentences[at + 1], language, context);
  if (own && mended)
    return { ...mended, written: writtenDate(sentences[at + 1], mended, language) };
  if (own?.date == null)
    return dateBeside(sentences, at, language, { ...context, spokenOf }) ?? NO_DATE;
  const [found, holder] = [own, sentence];
  return {
    date: found.date,
    weekday: found.weekday,
    written: writtenDate(holder, found, language),
  };
}
