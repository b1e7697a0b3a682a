import type { PlainDate } from '../../interviews/interview.ts';
import type { Language } from '../language.ts';
import { cleanText } from '../text/clean-text.ts';
import { readOwnSentences } from '../text/own-sentences.ts';
import type { Sentence } from '../text/split-sentences.ts';
import { type CallLight, findCall } from './find-call.ts';
import { findInterest } from './find-interest.ts';
import { findManners } from './find-manners.ts';
import type { Light } from './light.ts';
import { type JobNames, readNameless } from './read-nameless.ts';
import { tellSentences } from './tell-sentences.ts';

/** What a note is read with. */
export interface NoteContext extends JobNames {
  readonly subject: string;
  /** The day of sending, where the writer is. */
  readonly sentOn: PlainDate;
  /** Whether "4/5" is the fourth of May, as in the employer's country. */
  readonly isDayFirst: boolean;
}

/** The three parts of a note, each with the sentence that says it. */
export interface NoteLights {
  readonly manners: Light;
  readonly interest: Light;
  readonly call: CallLight;
}

/** Finds a note's three parts in the writer's own sentences. */
export function findLights(
  sentences: readonly Sentence[],
  language: Language,
  context: NoteContext,
): NoteLights {
  const nameless = readNameless(context);
  const told = tellSentences(sentences, language, nameless);
  return {
    manners: findManners(sentences, told, language),
    interest: findInterest(sentences, told, language, nameless),
    call: findCall(sentences, language, context, cleanText(context.subject)),
  };
}

/** Reads a note's three parts out of a message. Never throws, whatever the text. */
export function checkLights(text: string, language: Language, context: NoteContext): NoteLights {
  return findLights(readOwnSentences(text, language).sentences, language, context);
}
