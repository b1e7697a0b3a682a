import type { PlainDate } from '../../interviews/interview.ts';
import { compile } from '../compile.ts';
import { type DateContext, findDates, type Mention } from '../dates/find-dates.ts';
import type { Language } from '../language.ts';
import { countWords } from '../text/count-words.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { type Clause, clauseAt, splitClauses } from './clauses.ts';
import { dateBeside, lastDate } from './date-beside.ts';
import { dateMended } from './date-mended.ts';
import type { Promised } from './find-promises.ts';
import { isUsable } from './is-usable.ts';

/** A date's words in the note, by the sentence that holds them. */
export interface DatePlace {
  readonly words: string;
  readonly sentence: string;
  /** How many letters of the sentence stand before them. */
  readonly at: number;
}

export interface DatedCall {
  /** Null where the note names no day, or none that can be told. */
  readonly date: PlainDate | null;
  /** The weekday that the note writes beside that date, 1 = Monday; null where it writes none. */
  readonly weekday: number | null;
  /** Where the date is written in the note; null where none is. */
  readonly place: DatePlace | null;
}

export const NO_DATE: DatedCall = { date: null, weekday: null, place: null };

/** A clause of so few words holds a time and no verb: "on Friday, after lunch, I'll call". */
const FRAGMENT_WORDS = 5;

/** "..., on the first day of September, to follow up": it begins with its date. */
const WORDS_BEFORE_DATE = 2;

const ENDS_IN_STOP = /[,;:()…–—-]\s*$/;

interface Place {
  readonly text: string;
  readonly clauses: readonly Clause[];
  readonly language: Language;
  readonly context: DateContext;
}

/** Dates that may be the call's, without those that belong to something else ("the panel on the 9th"). */
function findFree({ text, clauses, language, context }: Place): Mention[] {
  const attached = compile(language.dates.attached, language.slots, 'end');
  const owned = compile(language.dates.owned, language.slots, 'start');
  return findDates(text, language, context)
    .filter((each) => isUsable(each, context) || each.means === 'noDay')
    .filter(({ start, end }) => {
      // "When you are back on Tuesday": the event's own date is the call's.
      const isEvents = clauseAt(clauses, start)?.role === 'event';
      return isEvents || (!attached.test(text.slice(0, start)) && !owned.test(text.slice(end)));
    });
}

const LEANING: readonly Mention['means'][] = [
  'sameDay',
  'daysAfter',
  'workdaysAfter',
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
  promise: Promised,
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
  const isFragment =
    countWords(text.slice(clause.start, clause.end)) <= FRAGMENT_WORDS + 2 ||
    countWords(text.slice(clause.start, mention.start)) <= WORDS_BEFORE_DATE;
  if (clause.role === 'reason') return null;
  // "This evening, at about six, I'll call" - and not "I'm writing today, and I'll call".
  if (mention.date === sentOn)
    return clause.role === 'main' && isFragment && clause.start < own.start ? 3 : null;
  // "But Thursday I'll call you": no stop parts them.
  const isJoined = clause.end === first.start && !ENDS_IN_STOP.test(text.slice(0, clause.end));
  if (clause.role === 'main' && isFragment) return isJoined ? 2 : 3;
  if (clause.start === own.end && goesOn(text.slice(clause.start, clause.end), language)) return 4;
  // "The exam is on the 3rd, and I'll call you once I have the marks": nobody knows that day.
  const hangsOnEvent = clauses.some(
    (each) => each.role === 'event' && (each.start === own.end || each.end === own.start),
  );
  if (clause.role === 'main' && clause.start < own.start) return hangsOnEvent ? null : 6;
  return clause.role === 'event' ? 7 : clause.role === 'limit' ? 8 : null;
}

interface Ranked {
  readonly mention: Mention;
  readonly rank: number;
}

/** Of days before the promise the nearest is its own: "Tuesday I fly, Wednesday, I'll call". */
function distance({ mention: { start }, rank }: Ranked, promise: Promised): number {
  return rank > 1 && start < promise.start ? promise.start - start : start;
}

function pick(place: Place, promise: Promised): Mention | null {
  const ranked = findFree(place)
    .map((mention) => ({ mention, rank: rank(mention, promise, place) }))
    .filter((each): each is Ranked => each.rank !== null)
    .sort((a, b) => a.rank - b.rank || distance(a, promise) - distance(b, promise));
  return ranked[0]?.mention ?? null;
}

/** A date as it is written, without "on" before it: another date can take its place. */
function placeDate(sentence: Sentence, found: Mention, { dates, slots }: Language): DatePlace {
  // Lengths are the same in small letters.
  const { text } = sentence;
  const isLast = /^\W*$/u.test(text.slice(found.end));
  const all = text.slice(found.start, found.end).replace(isLast ? /[\s,.;!)]+$/ : /[\s,(]+$/, '');
  const before = compile(dates.prepositions, slots, 'start').exec(all.toLowerCase())?.[0] ?? '';
  const rest = all.slice(before.length).replace(/^[\s,(]+/, '');
  return { words: rest, sentence: text, at: found.start + all.length - rest.length };
}

/** The day of a call that a sentence promises, from there and from what stands about it. */
export function dateOfCall(
  sentences: readonly Sentence[],
  at: number,
  promise: Promised,
  language: Language,
  context: DateContext,
): DatedCall {
  const sentence = sentences[at];
  if (!sentence) return NO_DATE;
  const spokenOf = lastDate(sentences[at - 1], sentence.small, language, context);
  const text = sentence.small;
  const place = {
    text,
    clauses: splitClauses(text, language),
    language,
    context: { ...context, spokenOf },
  };
  const own = pick(place, promise);
  const beside =
    own?.date == null
      ? dateBeside(sentences, at, language, { ...context, spokenOf })
      : dateMended(sentences, at, language, context);
  const [found, holder] = [beside?.found ?? own, beside?.holder ?? sentence];
  if (found?.date == null) return NO_DATE;
  return {
    date: found.date,
    weekday: found.weekday,
    place: placeDate(holder, found, language),
  };
}
