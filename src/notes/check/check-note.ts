import type { PlainDate } from '../../interviews/interview.ts';
import type { Language } from '../language.ts';
import { cleanText } from '../text/clean-text.ts';
import { keepOwnWords } from '../text/own-words.ts';
import { withQuestions } from '../text/quoted-questions.ts';
import { splitSentences } from '../text/split-sentences.ts';
import { type CallLight, findCall } from './find-call.ts';
import { findInterest, type JobNames } from './find-interest.ts';
import { findManners } from './find-manners.ts';
import type { Light } from './light.ts';

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

/** Reads a note's three parts out of the writer's own words. Never throws, whatever the text. */
export function checkLights(text: string, language: Language, context: NoteContext): NoteLights {
  const clean = cleanText(text);
  const own = splitSentences(keepOwnWords(clean, language), language);
  const sentences = withQuestions(own, clean);
  return {
    manners: findManners(sentences, language),
    interest: findInterest(sentences, language, context),
    call: findCall(sentences, language, context, cleanText(context.subject)),
  };
}
