import type { PlainDate } from '../../interviews/interview.ts';
import type { Timetable } from '../../interviews/settings.ts';
import type { Language } from '../language.ts';
import { readOwnSentences } from '../text/own-sentences.ts';
import { findLights, type NoteContext, type NoteLights } from './check-note.ts';
import { findDayHints } from './find-day-hints.ts';
import { findDetailHint } from './find-detail-hint.ts';
import { findHourHint } from './find-hour-hint.ts';
import { findNameHints, type NameFacts } from './find-name-hints.ts';
import { countWords, findTextHints } from './find-text-hints.ts';
import type { Hint } from './hint.ts';

/** What a note is held against: the record, and the days and hours on which one may call. */
export interface NoteFacts extends NoteContext, NameFacts {
  readonly hiringDate: PlainDate | null;
  readonly timetable: Timetable;
  /** What was written down of the talks with the people addressed. */
  readonly details: readonly string[];
}

/** A note as the panel shows it. */
export interface NoteReview extends NoteLights {
  readonly hints: readonly Hint[];
  /** Of the writer's own words, greeting and sign-off not counted among the quoted. */
  readonly words: number;
}

/**
 * Reads a note: its three parts, and what is worth a look before it goes. Advice only. Never throws,
 * whatever the text; takes a few milliseconds at most (CONTRIBUTING, "Budgets").
 *
 * @param text the message as it stands, quoted mail and signature included or not
 */
export function reviewNote(text: string, language: Language, facts: NoteFacts): NoteReview {
  const { lines, sentences } = readOwnSentences(text, language);
  const own = lines.join('\n');
  const lights = findLights(sentences, language, facts);
  const { call } = lights;
  return {
    ...lights,
    hints: [
      ...findDayHints(call, facts.sentOn, facts),
      ...(call.isOn ? findHourHint(call.sentence, language, facts.timetable) : []),
      ...(own.trim() === '' ? [] : findNameHints(own, facts, language)),
      ...findDetailHint(sentences, facts.details, language),
      ...findTextHints(own),
    ],
    words: countWords(own),
  };
}
