import type { InterviewRecord } from '../../../data/interview-record.ts';
import { dateIn } from '../../../interviews/civil-time.ts';
import type { Instant, Interview } from '../../../interviews/interview.ts';
import { words } from '../../../platform/words.ts';
import { formatMoment } from '../../../ui/dates.ts';
import { FACT_PARTS, listEdited, type NamedPart } from '../../../views/edited-parts.ts';
import { nameOf, subtitleOf } from '../../../views/interview-name.ts';
import type { Incoming } from './incoming.ts';
import type { MadePlan } from './make-plan.ts';
import type { Preview, PreviewLine } from './preview.ts';
import { describeSkip } from './skip-words.ts';

/** The parts of an interview that can change, in words. */
const PARTS: readonly NamedPart[] = [
  ...FACT_PARTS,
  ['closing', 'closingTitle'],
  ['notes', 'sheet_notesSent'],
  ['calls', 'sheet_calls'],
  ['outcome', 'sheet_outcome'],
  ['startDate', 'sheet_startDate'],
];

/** A plan in words, for its user to look at before anything is changed. */
export function previewOf(
  { plan, before }: MadePlan,
  incoming: Incoming,
  now: Instant,
  timeZone: string,
): Preview {
  const today = dateIn(now, timeZone);
  const describeNew = (interview: Interview): string =>
    [subtitleOf(interview), formatMoment(interview.startsAt, timeZone, today)]
      .filter((each) => each !== '')
      .join(' · ');
  const describeChange = (interview: Interview): string => {
    const earlier = before.get(interview.id)?.interview;
    return earlier ? listEdited(PARTS, earlier, interview) : '';
  };
  const lineOf = (
    { interview }: InterviewRecord,
    describe: (interview: Interview) => string,
  ): PreviewLine => ({
    key: interview.id,
    name: nameOf(interview),
    // Not of all the thousands, of which a few are looked at.
    get detail() {
      return describe(interview);
    },
  });
  return {
    added: plan.add.map((record) => lineOf(record, describeNew)),
    updated: plan.update.map((record) => lineOf(record, describeChange)),
    same: plan.same,
    skipped: [
      ...incoming.skipped,
      ...plan.skip.map(({ name, why }, index) => ({
        key: `plan ${index}`,
        name: name === '' ? words('somebody') : name,
        detail: describeSkip(why),
      })),
    ],
    lacking: [
      ...incoming.lacking,
      ...plan.lacking.map((name, index) => ({
        key: `plan ${index}`,
        name,
        detail: words('importKeptParts'),
      })),
    ],
    withoutTime: incoming.withoutTime,
    columnsLeft: incoming.columnsLeft,
    canKeepColumns: incoming.canKeepColumns,
    templates: plan.templates.add.length + plan.templates.replace.length,
    hasSettings: plan.settings !== null,
  };
}
