import { ask } from '../../../data/ask.ts';
import { dropParcels, layParcel, MOST_IMPORTED } from '../../../data/import-parcel.ts';
import type { Fault } from '../../../data/protocol.ts';
import { changeMuch } from '../../../platform/change-much.ts';
import type { ImportProblem } from './import-problem.ts';
import type { MadePlan } from './make-plan.ts';
import type { Wanted } from './preview.ts';

const PROBLEMS: Partial<Record<Fault | 'noParcel', ImportProblem>> = { notSaved: 'noRoom' };

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
  const send = (carried: typeof interviews | null) =>
    ask({
      type: 'import.apply',
      id: importId,
      name,
      interviews: carried,
      templates: wanted.templates ? [...add, ...replace] : [],
      settings: wanted.settings ? plan.settings : null,
      basis,
    });
  const sendAll = async () => {
    const isReady = await layParcel(importId, interviews);
    const said = await send(isReady ? null : interviews);
    // A Firefox tab in a container has a private file system of its own.
    return !said.ok && said.fault === 'noParcel' ? send(interviews) : said;
  };
  const answer = await changeMuch(sendAll)
    .catch((error: unknown) => (isTooLong(error) ? 'tooLarge' : null))
    // Nobody waits for it.
    .finally(() => void dropParcels(importId));
  if (answer === null) return 'noAnswer';
  if (answer === 'tooLarge') return answer;
  if (answer.ok) return { added: answer.added, updated: answer.updated };
  return answer.fault === 'changedSince' ? 'changedSince' : (PROBLEMS[answer.fault] ?? 'failed');
}
