import { isInstant } from '../../interviews/civil-time.ts';
import type { Interview } from '../../interviews/interview.ts';
import { isSameValue } from '../../interviews/merge/canonical.ts';
import {
  isSameTemplate,
  TEMPLATE_LIMITS,
  type Template,
  type TemplateFields,
} from '../../interviews/template.ts';
import { type InterviewRecord, keyOf } from '../interview-record.ts';
import type { SettingsChange } from '../settings-record.ts';
import { bringIn } from './bring-in.ts';
import type {
  ImportContext,
  ImportPlan,
  IncomingData,
  PresentData,
  Skipped,
} from './import-plan.ts';
import { planList } from './plan-list.ts';
import { settle } from './settle.ts';

/** True where a template was saved here after the one of the file; older files do not say when. */
function isOlder(incoming: TemplateFields & { updatedAt?: unknown }, here: Template): boolean {
  const { updatedAt } = incoming;
  return typeof updatedAt === 'string' && isInstant(updatedAt) && updatedAt < here.updatedAt;
}

function planTemplates(present: PresentData, incoming: readonly TemplateFields[]) {
  const here = new Map(present.templates.map((each) => [each.id, each]));
  const known = new Map<string, TemplateFields>(here);
  const [add, replace, skip]: [TemplateFields[], TemplateFields[], Skipped[]] = [[], [], []];
  let same = 0;
  for (const template of incoming) {
    const before = known.get(template.id);
    const own = here.get(template.id);
    if (before && isSameTemplate(before, template)) same += 1;
    else if (own && isOlder(template, own)) skip.push({ name: own.name, why: 'yoursIsNewer' });
    else if (before) replace.push(template);
    else if (known.size === TEMPLATE_LIMITS.templates) {
      skip.push({ name: template.name, why: 'tooManyTemplates' });
    } else {
      add.push(template);
      known.set(template.id, template);
    }
  }
  return { add, replace, same, skip };
}

function changedSettings({ settings }: PresentData, incoming: SettingsChange | null) {
  const before = settings as unknown as Record<string, unknown>;
  const changed = Object.entries(incoming ?? {}).filter(
    ([name, value]) => value !== undefined && !isSameValue(before[name], value),
  );
  return changed.length > 0 ? (Object.fromEntries(changed) as SettingsChange) : null;
}

/** What a backup's records do to those that are there. */
function planBackup(
  before: ReadonlyMap<string, InterviewRecord>,
  records: readonly InterviewRecord[],
  isDamaged: (id: string) => boolean,
  context: ImportContext,
) {
  const after = new Map(before);
  const find = ({ id }: Interview) => id;
  const change = (_: string, local: InterviewRecord, record: InterviewRecord) =>
    settle(local, record, 'merge', context);
  const { skip, same } = bringIn(records, after, { find, change, isDamaged }, context);
  return { after, skip, same, lacking: [] };
}

/**
 * What bringing in a file would do; nothing is changed. All that it brings is added, changes what is
 * there, is there already, or is told as skipped. An import removes nothing, and overwrites nothing
 * that is newer. Carried out, the same file once more would change nothing.
 */
export function planImport(
  present: PresentData,
  incoming: IncomingData,
  context: ImportContext,
): ImportPlan {
  const before = new Map(present.records.map((record) => [record.interview.id, record]));
  const damaged = new Set(present.damaged.map(({ key }) => key));
  const isDamaged = (id: string) => damaged.has(keyOf(id));
  const templates = planTemplates(present, incoming.templates);
  const planRecords = incoming.how === 'fill' ? planList : planBackup;
  const { after, skip, same, lacking } = planRecords(before, incoming.records, isDamaged, context);
  const changed = [...after].filter(([id, record]) => before.get(id) !== record);
  return {
    add: changed.filter(([id]) => !before.has(id)).map(([, record]) => record),
    update: changed.filter(([id]) => before.has(id)).map(([, record]) => record),
    same: templates.same + same,
    skip: [...templates.skip, ...skip],
    lacking,
    templates: { add: templates.add, replace: templates.replace },
    settings: changedSettings(present, incoming.settings),
  };
}
