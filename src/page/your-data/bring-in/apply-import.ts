import { ask } from '../../../data/ask.ts';
import { layParcel, MOST_IMPORTED } from '../../../data/import-parcel.ts';
import type { Fault } from '../../../data/protocol.ts';
import { changeMuch } from '../../../platform/change-much.ts';
import type { ImportProblem } from './import-problem.ts';
import type { MadePlan } from './make-plan.ts';
import type { Wanted } from './preview.ts';

const PROBLEMS: Partial<Record<Fault, ImportProblem>> = { notSaved: 'noRoom' };

/**
 * Chromium's own words for a message of more than 64 MiB (November 2026): no later try will do. One is as
 * long only where there is no private file system.
 */
const isTooLong = (error: unknown): boolean =>
  error instanceof Error && /message (?:length )?exceeded maximum/i.test(error.message);

/**
 * Has a plan carried out: all of it, or nothing. `changedSince`: there is something else now than when
 * it was made.
 */
export async function applyImport(
  { plan, importId, basis }: MadePlan,
  wanted: Wanted,
  name: string,
): Promise<{ added: number; updated: number } | 'changedSince' | ImportProblem> {
  const interviews = [...plan.add, ...plan.update];
  if (interviews.length > MOST_IMPORTED) return 'tooMany';
  const { add, replace } = plan.templates;
  const isReady = await layParcel(importId, interviews);
  const answer = await changeMuch(() =>
    ask({
      type: 'import.apply',
      id: importId,
      name,
      interviews: isReady ? null : interviews,
      templates: wanted.templates ? [...add, ...replace] : [],
      settings: wanted.settings ? plan.settings : null,
      basis,
    }),
  ).catch((error: unknown) => (isTooLong(error) ? 'tooLarge' : null));
  if (answer === null) return 'noAnswer';
  if (answer === 'tooLarge') return answer;
  if (answer.ok) return { added: answer.added, updated: answer.updated };
  return answer.fault === 'changedSince' ? 'changedSince' : (PROBLEMS[answer.fault] ?? 'failed');
}
