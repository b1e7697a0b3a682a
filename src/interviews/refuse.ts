import type { Changed } from './command.ts';
import { type Problem, type ProblemCode, problem } from './problem.ts';

/** Refuses a command: nothing is changed, and this is why. */
export function refuse(code: ProblemCode, field: Problem['field'] = null): Changed {
  return { ok: false, problem: problem(code, field) };
}
