import type { ImportPlan, IncomingData } from '../../../data/import/import-plan.ts';
import { planImport } from '../../../data/import/plan-import.ts';
import {
  type DamagedRecord,
  type InterviewRecord,
  isInterviewKey,
  parseRecord,
} from '../../../data/interview-record.ts';
import { mergeRecords } from '../../../data/merge-records.ts';
import { parseSettings, SETTINGS_KEY } from '../../../data/settings-record.ts';
import { parseTemplates } from '../../../data/template-record.ts';
import { inPart, inSlices, type OnProgress } from '../../../platform/in-slices.ts';
import { readBasis } from '../read-basis.ts';
import { readEverything } from '../read-everything.ts';

/** What bringing in would do, and to what: the store as it was when that was worked out. */
export interface MadePlan {
  readonly plan: ImportPlan;
  readonly importId: string;
  readonly basis: number;
  /** What there was before, by id, to tell what is new. */
  readonly before: ReadonlyMap<string, InterviewRecord>;
}

/** Works out what bringing something in would do to all that there is now. */
export async function makePlan(incoming: IncomingData, onProgress: OnProgress): Promise<MadePlan> {
  // First: what changes while the rest is read is told by it.
  const basis = await readBasis();
  const stored = await readEverything(inPart(onProgress, 0, 0.5));
  const records: InterviewRecord[] = [];
  const damaged: DamagedRecord[] = [];
  await inSlices(
    Object.entries(stored).filter(([key]) => isInterviewKey(key)),
    ([key, raw]) => {
      const record = parseRecord(key, raw);
      if (record) records.push(record);
      else damaged.push({ key, raw });
    },
    inPart(onProgress, 0.5, 0.9),
  );
  const { templates } = parseTemplates(stored);
  const { settings } = parseSettings(stored[SETTINGS_KEY]);
  const importId = crypto.randomUUID();
  const context = { importId, now: new Date().toISOString(), merge: mergeRecords };
  const plan = planImport({ records, damaged, templates, settings }, incoming, context);
  onProgress(1, 1);
  const before = new Map(records.map((record) => [record.interview.id, record]));
  return { plan, importId, basis, before };
}
