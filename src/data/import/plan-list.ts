import type { InterviewRecord } from '../interview-record.ts';
import { saysAsMuch, withPeopleOnce } from './fill-from-list.ts';
import type { ImportContext, Skipped } from './import-plan.ts';
import { matchListed } from './match-listed.ts';
import { counted, imported, nameOf, settle } from './settle.ts';

type ById = ReadonlyMap<string, InterviewRecord>;

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

/** False for one whose adding was taken back: it comes in as the list has it now, see `settle`. */
const keepsItsOwn = ({ interview, past }: InterviewRecord): boolean =>
  interview.removedAt === null || past.length > 0;

/** A record that several rows have changed, as if one had: it is one change, and taken back as one. */
function asOneChange(
  before: InterviewRecord | undefined,
  after: InterviewRecord,
  context: ImportContext,
): InterviewRecord {
  if (before) return imported(before, counted(before.interview, after.interview, context), context);
  return { ...after, past: after.past.slice(0, 1) };
}

/**
 * What a list's rows do to the records that are there.
 *
 * @param isDamaged whether what lies under this id cannot be read
 */
export function planList(
  before: ById,
  listed: readonly InterviewRecord[],
  isDamaged: (id: string) => boolean,
  context: ImportContext,
) {
  const rows = listed.map((row) => ({ ...row, interview: withPeopleOnce(row.interview) }));
  const after = new Map(before);
  const matcher = matchListed([...before.values()].map(({ interview }) => interview));
  const bringIn = () => {
    const skip: Skipped[] = [];
    const taken: [id: string, row: InterviewRecord][] = [];
    let [same, filled] = [0, 0];
    for (const row of surestFirst(rows, after)) {
      const { interview } = row;
      const id = matcher.find(interview) ?? interview.id;
      const [earlier, local] = [before.get(id), after.get(id)];
      if (!local && isDamaged(id)) {
        skip.push({ name: nameOf(interview), why: 'damagedHere' });
        continue;
      }
      const hadRemark =
        earlier !== undefined && keepsItsOwn(earlier) && earlier.interview.remark !== '';
      const settled = local
        ? settle(local, row, 'fill', context, hadRemark)
        : imported(row, interview, context, true);
      if (settled === 'same') same += 1;
      else if (typeof settled === 'string') skip.push({ name: nameOf(interview), why: settled });
      else {
        after.set(id, local ? asOneChange(earlier, settled, context) : settled);
        matcher.note(settled.interview);
        taken.push([id, row]);
        if (local) filled += 1;
      }
    }
    return { skip, taken, same, filled };
  };
  const { skip, taken, same, filled } = bringIn();
  // What was filled in may tell of others whom or what a row means: until nothing is new.
  for (let last = filled; last > 0; ) last = bringIn().filled;
  const lacking = new Map<string, string>();
  for (const [id, { interview }] of taken) {
    const record = after.get(id);
    if (record && !saysAsMuch(record.interview, interview)) {
      lacking.set(id, nameOf(record.interview));
    }
  }
  return { after, skip, same, lacking: [...lacking.values()] };
}
