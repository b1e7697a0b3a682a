import type { Sentence } from './split-sentences.ts';

const QUOTED = /^\s*>[>\s]*/;

/** The last question of what stands in quoted lines, where they end with one; else ''. */
function lastQuestion(quoted: string): string {
  return /(?:^|[.!?:]\s)([^.!?]*\?)["')\s]*$/.exec(quoted)?.[1]?.trim() ?? '';
}

interface Answer {
  readonly question: string;
  /** The first line of the writer's own below it. */
  readonly line: string;
}

function findAnswers(text: string): Answer[] {
  const answers: Answer[] = [];
  let quoted = '';
  for (const line of text.split('\n')) {
    if (QUOTED.test(line)) {
      quoted = `${quoted} ${line.replace(QUOTED, '')}`;
    } else if (line.trim() !== '') {
      const question = lastQuestion(quoted.trim());
      if (question !== '') answers.push({ question, line: line.trim() });
      quoted = '';
    }
  }
  return answers;
}

/**
 * Sentences that answer a question in the quoted lines right above them, with that question.
 *
 * @param text the cleaned message, quoted lines included
 */
export function withQuestions(sentences: readonly Sentence[], text: string): readonly Sentence[] {
  const answers = findAnswers(text);
  if (answers.length === 0) return sentences;
  let next = 0;
  return sentences.map((sentence) => {
    const found = answers.findIndex(
      ({ line }, at) =>
        at >= next && (line.startsWith(sentence.text) || sentence.text.startsWith(line)),
    );
    if (found === -1) return sentence;
    next = found + 1;
    return { ...sentence, asked: answers[found]?.question.toLowerCase() ?? '' };
  });
}
