import type { Problem } from '../interviews/problem.ts';
import { type MessageKey, words } from '../platform/words.ts';

/** Every fault that has words: a fault of the protocol without words does not compile. */
type FaultWithWords = {
  [K in MessageKey]: K extends `fault_${infer Fault}` ? Fault : never;
}[MessageKey];

/** A refusal as a sentence that says what to do about it. */
export function describeProblem(problem: Pick<Problem, 'code'>): string {
  return words(`problem_${problem.code}`);
}

/** Why something was not carried out that nobody's typing is at fault for. */
export function describeFault(fault: FaultWithWords): string {
  return words(`fault_${fault}`);
}
