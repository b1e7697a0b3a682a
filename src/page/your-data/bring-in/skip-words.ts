import type { SkipReason as OfBackup } from '../../../data/backup/read-backup-content.ts';
import type { SkipReason as OfPlan } from '../../../data/import/import-plan.ts';
import type { RowProblem } from '../../../exchange/rows/read-row.ts';
import type { ProblemCode } from '../../../interviews/problem.ts';
import { type MessageKey, words } from '../../../platform/words.ts';
import { describeProblem } from '../../../ui/problem-words.ts';

type Reason = OfBackup | OfPlan | RowProblem;

const SKIPS: Record<Exclude<Reason, ProblemCode>, MessageKey> = {
  noDate: 'importSkip_noDate',
  cellTooLong: 'importSkip_cellTooLong',
  sameAsOther: 'importSkip_twice',
  twice: 'importSkip_twice',
  damaged: 'importSkip_damaged',
  tooDeep: 'importSkip_damaged',
  setAside: 'importSkip_setAside',
  unknown: 'importSkip_unknown',
  alreadyThere: 'importSkip_alreadyThere',
  yoursIsNewer: 'importSkip_yoursIsNewer',
  removedByYou: 'importSkip_removedByYou',
  removedThere: 'importSkip_removedThere',
  damagedHere: 'importSkip_damagedHere',
  tooManyPeople: 'importSkip_tooManyPeople',
};

const isOurs = (reason: Reason): reason is keyof typeof SKIPS => reason in SKIPS;

/** Why something of a file does not come in. */
export function describeSkip(reason: Reason): string {
  return isOurs(reason) ? words(SKIPS[reason]) : describeProblem({ code: reason });
}
