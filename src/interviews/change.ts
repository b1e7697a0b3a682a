import { closingFrom, prepareClosing, recordClosing } from './change-closing.ts';
import { changeContact } from './change-contact.ts';
import { peopleFrom } from './change-people.ts';
import { checkClosingFields } from './check-closing.ts';
import { checkInterviewFields } from './check-fields.ts';
import { EMPTY_CLOSING } from './closing.ts';
import type { Changed, Command, InterviewFields } from './command.ts';
import { correctContact } from './correct-contact.ts';
import { fillBlanks } from './fill-blanks.ts';
import type { Instant, Interview } from './interview.ts';
import { refuse } from './refuse.ts';
import { setOutcome } from './set-outcome.ts';
import { snoozeStep } from './snooze-step.ts';

function track(command: Extract<Command, { type: 'interview.track' }>, now: Instant): Changed {
  const { fields, closing } = command;
  const problem =
    checkInterviewFields(fields, now) ?? (closing && checkClosingFields(closing, fields)[0]);
  if (problem) return { ok: false, problem };
  const interview: Interview = {
    id: command.id,
    revision: 1,
    company: fields.company.trim(),
    position: fields.position.trim(),
    startsAt: fields.startsAt,
    durationMinutes: fields.durationMinutes,
    timeZone: fields.timeZone,
    mailHost: command.mailHost,
    calendar: fields.calendar ?? null,
    office: fields.office ?? null,
    patience: fields.patience ?? null,
    people: peopleFrom(fields.people, { people: [], notes: [] }, null),
    remark: (fields.remark ?? '').trim(),
    // Nobody has an id yet by which to be the one to call.
    closing: closing
      ? { ...closingFrom(closing, EMPTY_CLOSING, now), callPersonId: null }
      : EMPTY_CLOSING,
    notes: [],
    calls: [],
    outcome: 'open',
    outcomeAt: null,
    startDate: null,
    snooze: null,
    createdAt: now,
    updatedAt: now,
    removedAt: null,
  };
  const { id, noteId } = command;
  if (noteId === null) return { ok: true, interview };
  return changeContact(interview, { type: 'note.start', id, noteId, emails: [] }, now);
}

function edit(interview: Interview, fields: InterviewFields, now: Instant): Changed {
  const problem =
    checkInterviewFields(fields, now) ?? checkClosingFields(interview.closing, fields)[0];
  if (problem) return { ok: false, problem };
  const people = peopleFrom(fields.people, interview, now);
  const { startsAt, durationMinutes, timeZone } = fields;
  const { calendar, office, patience, remark } = { ...interview, ...fields };
  const { closing } = interview;
  const isMet = people.some(({ id }) => id === closing.callPersonId);
  const company = fields.company.trim();
  const position = fields.position.trim();
  return {
    ok: true,
    interview: {
      ...interview,
      company,
      position,
      startsAt,
      durationMinutes,
      timeZone,
      calendar,
      office,
      patience,
      people,
      remark: remark.trim(),
      // A person who is gone is not called, nor whoever comes to have the same number in the list.
      closing: isMet ? closing : { ...closing, callPersonId: null },
    },
  };
}

/**
 * A note may still be written where the employer has declined: it keeps the door open. The call that
 * closed an interview can be told once more, where something in it was amiss.
 */
function isOpenTo(command: Command, { outcome, calls }: Interview): boolean {
  if (command.type === 'call.logged' && calls.at(-1)?.id === command.callId) return true;
  return outcome === 'open' || (outcome === 'declined' && command.type.startsWith('note.'));
}

function apply(interview: Interview, command: Command, now: Instant): Changed {
  switch (command.type) {
    case 'interview.track':
      // Ids are random: it is the same command once more, whose answer got lost.
      return { ok: true, interview };
    case 'interview.edit':
      return edit(interview, command.fields, now);
    case 'interview.remove':
      return { ok: true, interview: { ...interview, removedAt: now } };
    case 'closing.record':
      return recordClosing(interview, command.closing, now);
    case 'closing.prepare':
      return prepareClosing(interview, command);
    case 'step.snooze':
      return snoozeStep(interview, command, now);
    case 'interview.restore':
      return { ok: true, interview };
    case 'interview.fill':
      return fillBlanks(interview, command);
    case 'outcome.set':
      return setOutcome(interview, command, now);
    case 'note.correct':
    case 'note.remove':
    case 'call.correct':
    case 'call.remove':
      return correctContact(interview, command, now);
    default:
      return isOpenTo(command, interview)
        ? changeContact(interview, command, now)
        : refuse('closed');
  }
}

/**
 * Applies one command to one interview (null: not tracked yet). Pure: `now` is the only clock.
 * A refusal changes nothing and says what is wrong beside which field; a command that has been
 * carried out already gives back the same interview.
 */
export function change(interview: Interview | null, command: Command, now: Instant): Changed {
  if (interview === null) {
    return command.type === 'interview.track' ? track(command, now) : refuse('unknownInterview');
  }
  if (interview.removedAt !== null && command.type !== 'interview.restore')
    return refuse('removed');
  const result =
    interview.removedAt === null
      ? apply(interview, command, now)
      : ({ ok: true, interview: { ...interview, removedAt: null } } as const);
  if (!result.ok || result.interview === interview) return result;
  const stamped = { ...result.interview, revision: interview.revision + 1, updatedAt: now };
  return { ...result, interview: stamped };
}
