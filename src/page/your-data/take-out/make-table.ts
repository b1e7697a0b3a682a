import { type SheetWords, writeSpreadsheet } from '../../../exchange/spreadsheet.ts';
import type { CallPermission } from '../../../interviews/closing.ts';
import type { Instant, Interview } from '../../../interviews/interview.ts';
import type { Timetable } from '../../../interviews/settings.ts';
import { steps } from '../../../interviews/steps.ts';
import { inSlices } from '../../../platform/in-slices.ts';
import { type MessageKey, words } from '../../../platform/words.ts';
import { describeOutcome } from '../../../ui/outcome-words.ts';
import { describePlan } from '../../../ui/step-words.ts';
import { describeCall } from '../../../views/contact-words.ts';
import { separatorHere } from '../separator-here.ts';
import { sheetHeads } from '../sheet-heads.ts';

const PERMISSIONS: Record<CallPermission, MessageKey> = {
  yes: 'permissionYes',
  'email-only': 'permissionEmailOnly',
  no: 'permissionNo',
  'not-asked': 'permissionNotAsked',
};

function byName<Name extends string>(names: readonly Name[], wordOf: (name: Name) => string) {
  return Object.fromEntries(names.map((name) => [name, wordOf(name)])) as Record<Name, string>;
}

/** What is next for each that is open: thousands are told in slices. */
async function describeNext(
  interviews: readonly Interview[],
  timetable: Timetable,
  now: Instant,
): Promise<ReadonlyMap<string, string>> {
  const next = new Map<string, string>();
  await inSlices(interviews, (interview) => {
    const plan = steps(interview, timetable, now);
    if (plan.next) next.set(interview.id, describePlan(interview, plan, { now, timetable }).title);
  });
  return next;
}

/** All interviews as a file for a spreadsheet, in the words and with the separator of the user's language. */
export async function makeTable(
  interviews: readonly Interview[],
  timetable: Timetable,
  now: Instant,
): Promise<Blob> {
  const next = await describeNext(interviews, timetable, now);
  const sheetWords: SheetWords = {
    columns: sheetHeads(),
    permissions: byName(['yes', 'email-only', 'no', 'not-asked'], (name) =>
      words(PERMISSIONS[name]),
    ),
    outcomes: byName(['open', 'offer', 'declined', 'withdrawn', 'crossed-off'], describeOutcome),
    describeCall: (call) => describeCall(call, now.slice(0, 10)),
    describeNext: ({ id }) => next.get(id) ?? '',
  };
  const text = writeSpreadsheet(interviews, sheetWords, timetable.userTimeZone, separatorHere());
  return new Blob([text], { type: 'text/csv' });
}
