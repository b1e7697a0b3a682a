import type { Language } from '../language.ts';
import { cleanText } from './clean-text.ts';
import { keepOwnWords } from './own-words.ts';
import { withQuestions } from './quoted-questions.ts';
import { type Sentence, splitSentences } from './split-sentences.ts';

/** What of a message is the writer's own. */
export interface OwnSentences {
  /** As many as the message has, what is not the writer's own left empty. */
  readonly lines: readonly string[];
  readonly sentences: readonly Sentence[];
}

/** Reads the writer's own sentences out of a message, each with the quoted question that it answers. */
export function readOwnSentences(text: string, language: Language): OwnSentences {
  const clean = cleanText(text);
  const lines = keepOwnWords(clean, language);
  return { lines, sentences: withQuestions(splitSentences(lines, language), clean) };
}
