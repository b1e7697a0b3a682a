import type { Interview } from '../../interviews/interview.ts';
import type { InterviewRecord } from '../interview-record.ts';
import { bringIn } from './bring-in.ts';
import { saysAsMuch, withPeopleOnce } from './fill-from-list.ts';
import type { ImportContext } from './import-plan.ts';
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
  const change = (id: string, local: InterviewRecord, row: InterviewRecord) => {
    const earlier = before.get(id);
    const hadRemark =
      earlier !== undefined && keepsItsOwn(earlier) && earlier.interview.remark !== '';
    const settled = settle(local, row, 'fill', context, hadRemark);
    return typeof settled === 'string' ? settled : asOneChange(earlier, settled, context);
  };
  const find = (interview: Interview) => matcher.find(interview) ?? interview.id;
  const note = ({ interview }: InterviewRecord) => matcher.note(interview);
  const bringAllIn = () =>
    bringIn(surestFirst(rows, after), after, { find, change, isDamaged }, context, note);
  const { taken, skip, same } = bringAllIn();
  // What was filled in may tell of others whom or what a row means: until nothing is new.
  for (let last = taken; last.some(({ isNew }) => !isNew); ) last = bringAllIn().taken;
  const lacking = new Map<string, string>();
  for (const { id, incoming } of taken) {
    const record = after.get(id);
    if (record && !saysAsMuch(record.interview, incoming.interview)) {
      lacking.set(id, nameOf(record.interview));
    }
  }
  return { after, skip, same, lacking: [...lacking.values()] };
}
