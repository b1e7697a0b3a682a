import { isInstant } from '../../interviews/civil-time.ts';
import type { Interview } from '../../interviews/interview.ts';
import { isSameValue } from '../../interviews/merge/canonical.ts';
import {
  isSameTemplate,
  TEMPLATE_LIMITS,
  type Template,
  type TemplateFields,
} from '../../interviews/template.ts';
import { recordChange } from '../history.ts';
import { type InterviewRecord, keyOf } from '../interview-record.ts';
import { isSameContent } from '../merge-records.ts';
import type { SettingsChange } from '../settings-record.ts';
import { fillFromList, saysAsMuch, withPeopleOnce } from './fill-from-list.ts';
import type {
  ImportContext,
  ImportPlan,
  IncomingData,
  PresentData,
  Skipped,
  SkipReason,
} from './import-plan.ts';
import { matchListed } from './match-listed.ts';

const nameOf = ({ company, position, people }: Interview): string =>
  company || position || people[0]?.name || people[0]?.email || '';

/** True where it was removed by a change, and not by taking back what had added it. */
function isRemovedByChange({ interview, past }: InterviewRecord): boolean {
  const before = past.at(-1)?.before;
  return interview.removedAt !== null && before?.removedAt === null;
}

/** A record after this import has changed it, which its history says. */
function imported(
  before: InterviewRecord,
  after: Interview,
  { now, importId }: ImportContext,
  isNew = false,
): InterviewRecord {
  const record = recordChange(before, after, 'interview.import', now);
  const past = record.past.map((each, index, { length }) =>
    index === length - 1 ? { ...each, importId, ...(isNew ? { before: null } : {}) } : each,
  );
  return { ...record, past };
}

const counted = (before: Interview, after: Interview, { now }: ImportContext): Interview => ({
  ...after,
  revision: before.revision + 1,
  updatedAt: now,
});

/** What becomes of a record of which the file has one as well. */
function settle(
  local: InterviewRecord,
  incoming: InterviewRecord,
  how: IncomingData['how'],
  context: ImportContext,
): InterviewRecord | 'same' | SkipReason {
  const [here, there] = [local.interview, incoming.interview];
  if (isSameContent(here, there)) return 'same';
  if (here.removedAt !== null) {
    if (there.removedAt !== null) return 'same';
    if (isRemovedByChange(local)) return 'removedByYou';
    // What added it was taken back: it is asked for once more, as the file has it now.
    const asked = local.past.length === 0 ? { ...there, id: here.id } : here;
    const back = counted(here, { ...asked, removedAt: null }, context);
    const record = imported(local, back, context);
    const settled = settle(record, incoming, how, context);
    return typeof settled === 'string' ? record : settled;
  }
  if (there.removedAt !== null) return 'removedThere';
  if (how === 'merge') {
    const { now, importId, merge } = context;
    const { interview, stamps = {} } = incoming;
    const merged = merge(local, { interview, stamps }, now, 'interview.import', importId);
    return isSameContent(merged.interview, here) ? 'yoursIsNewer' : merged;
  }
  const filled = fillFromList(here, there);
  if (filled === 'tooManyPeople') return filled;
  if (!isSameContent(filled, here)) return imported(local, counted(here, filled, context), context);
  return saysAsMuch(here, there) ? 'same' : 'alreadyThere';
}

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

/**
 * The rows of a list as they are looked up: those first that say which interview they mean, by its id
 * or by its position, and fill that in where it was blank. Which one the others mean can then be told
 * now as well as when the list is brought in once more.
 */
function surestFirst(
  rows: readonly InterviewRecord[],
  here: ReadonlyMap<string, unknown>,
): readonly InterviewRecord[] {
  const unsureness = ({ interview: { id, position } }: InterviewRecord): number =>
    here.has(id) ? 0 : position.trim() === '' ? 2 : 1;
  return rows.toSorted((a, b) => unsureness(a) - unsureness(b));
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
  const after = new Map(before);
  const damaged = new Set(present.damaged.map(({ key }) => key));
  const templates = planTemplates(present, incoming.templates);
  const isList = incoming.how === 'fill';
  const matcher = matchListed(isList ? present.records.map(({ interview }) => interview) : []);
  const bringIn = (all: readonly InterviewRecord[]) => {
    const skip: Skipped[] = [];
    let [same, filled] = [0, 0];
    for (const each of all) {
      const interview = isList ? withPeopleOnce(each.interview) : each.interview;
      const record = { ...each, interview };
      const id = (isList ? matcher.find(interview) : null) ?? interview.id;
      const local = after.get(id);
      if (!local && damaged.has(keyOf(id))) {
        skip.push({ name: nameOf(interview), why: 'damagedHere' });
        continue;
      }
      const settled = local
        ? settle(local, record, incoming.how, context)
        : imported(record, interview, context, true);
      if (settled === 'same') same += 1;
      else if (typeof settled === 'string') skip.push({ name: nameOf(interview), why: settled });
      else {
        after.set(id, settled);
        if (isList) matcher.note(settled.interview);
        if (local) filled += 1;
      }
    }
    return { skip, same, filled };
  };
  const first = bringIn(isList ? surestFirst(incoming.records, after) : incoming.records);
  // What was filled in may tell of others whom or what a row means: until nothing is new.
  if (isList) {
    for (let { filled } = first; filled > 0; ) {
      filled = bringIn(surestFirst(incoming.records, after)).filled;
    }
  }
  const changed = [...after].filter(([id, record]) => before.get(id) !== record);
  return {
    add: changed.filter(([id]) => !before.has(id)).map(([, record]) => record),
    update: changed.filter(([id]) => before.has(id)).map(([, record]) => record),
    same: templates.same + first.same,
    skip: [...templates.skip, ...first.skip],
    templates: { add: templates.add, replace: templates.replace },
    settings: changedSettings(present, incoming.settings),
  };
}
