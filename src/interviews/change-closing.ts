import {
  checkClosingFields,
  checkPreparation,
  isLongSentence,
  type PrepareCommand,
} from './check-closing.ts';
import { cleanPoints } from './clean-points.ts';
import type { Closing, ClosingPart } from './closing.ts';
import type { Changed, ClosingFields } from './command.ts';
import type { Instant, Interview } from './interview.ts';
import type { Problem } from './problem.ts';

/** The closing as the fields tell it; what they leave out stays as it was. */
export function closingFrom(fields: ClosingFields, before: Closing, now: Instant): Closing {
  const { people: _, strongPoints, ...said } = fields;
  const hiringDateKind = said.hiringDateKind ?? (said.hiringDate ? 'day' : before.hiringDateKind);
  const isNotSaid = hiringDateKind === 'not-said';
  const hiringDate = isNotSaid ? null : said.hiringDate;
  const isSameDate = hiringDate === before.hiringDate && hiringDateKind === before.hiringDateKind;
  return {
    ...before,
    ...said,
    recordedAt: now,
    strongPoints: cleanPoints(strongPoints),
    hiringDateKind,
    hiringDate,
    hiringDateAt: isSameDate ? before.hiringDateAt : now,
    need: (said.need ?? before.need).trim(),
    doubts: (said.doubts ?? before.doubts).trim(),
    promised: (said.promised ?? before.promised).trim(),
  };
}

/** The fields without those that are at fault, which then stay as they were. */
function withoutFaults(
  fields: ClosingFields,
  faults: readonly Problem[],
  { strongPoints, hiringDate, hiringDateKind }: Closing,
): ClosingFields {
  const isFaulty = (field: Problem['field']) => faults.some((each) => each.field === field);
  const { need, doubts, promised, bestTime, people, ...rest } = fields;
  const optional = { need, doubts, promised, bestTime, people };
  const sound = Object.entries(optional).filter(
    ([name, value]) => value !== undefined && !isFaulty(name as Problem['field']),
  );
  return {
    ...rest,
    ...Object.fromEntries(sound),
    ...(isFaulty('strongPoints') && { strongPoints }),
    ...(isFaulty('hiringDate') && { hiringDate, hiringDateKind }),
  };
}

/**
 * Takes down how it closed. A part that makes no sense (a date before the interview) is said and left
 * as it was; whatever else was typed is kept, as nobody types it twice.
 */
export function recordClosing(interview: Interview, fields: ClosingFields, now: Instant): Changed {
  const faults = checkClosingFields(fields, interview);
  const sound = withoutFaults(fields, faults, interview.closing);
  const people = interview.people.map((person) => {
    const said = sound.people?.find(({ id }) => id === person.id);
    if (!said) return person;
    return { ...person, name: said.name.trim() || person.name, phone: said.phone.trim() };
  });
  const closing = closingFrom(sound, interview.closing, now);
  const isMet = people.some(({ id }) => id === closing.callPersonId);
  const [left] = faults;
  return {
    ok: true,
    interview: {
      ...interview,
      people,
      closing: { ...closing, callPersonId: isMet ? closing.callPersonId : null },
    },
    ...(left && { left }),
  };
}

/**
 * Takes down what is to be said at the closing. It may be done at any time and answers nothing. A part
 * that is too long is said and left as it was.
 */
export function prepareClosing(interview: Interview, command: PrepareCommand): Changed {
  const { closing: before } = interview;
  const faults = checkPreparation(command);
  const isFaulty = (field: Problem['field']) => faults.some((each) => each.field === field);
  const sentence = (part: ClosingPart): string =>
    isLongSentence(command.sentences[part])
      ? before.sentences[part]
      : command.sentences[part].trim();
  const closing: Closing = {
    ...before,
    need: isFaulty('need') ? before.need : command.need.trim(),
    strongPoints: isFaulty('strongPoints')
      ? before.strongPoints
      : cleanPoints(command.strongPoints),
    sentences: {
      summary: sentence('summary'),
      hiringDate: sentence('hiringDate'),
      permission: sentence('permission'),
      reminder: sentence('reminder'),
    },
  };
  const isSame = JSON.stringify(closing) === JSON.stringify(before);
  const [left] = faults;
  return {
    ok: true,
    interview: isSame ? interview : { ...interview, closing },
    ...(left && { left }),
  };
}
