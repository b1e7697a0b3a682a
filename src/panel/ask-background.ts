import { ask } from '../data/ask.ts';
import type { Answers, Request } from '../data/protocol.ts';
import { isAlive } from '../platform/browser.ts';

/**
 * Asks the background. Rejects when it does not answer; once the extension is gone it never settles:
 * nobody is left to answer, there are no words to say so with, and the panel is about to go.
 */
export async function askBackground<R extends Request>(request: R): Promise<Answers[R['type']]> {
  try {
    return await ask(request);
  } catch (error) {
    if (isAlive()) throw error;
    return new Promise(() => undefined);
  }
}
