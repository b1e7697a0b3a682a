import { changeContact } from './change-contact.ts';
import { peopleFrom } from './change-people.ts';
import { checkClosingFields, checkInterviewFields } from './check-fields.ts';
import type { Changed, ClosingFields, Command, InterviewFields, Problem } from './command.ts';
import { fillBlanks } from './fill-blanks.ts';
import type { Closing, Instant, Interview } from './interview.ts';

const EMPTY_CLOSING: Closing = {
  recordedAt: null,
  strongPoints: [],
  hiringDate: null,
  permission: 'not-asked',
  reminderSaid: false,
};

const refuse = (code: Problem['code'], field: Problem['field'] = null): Changed => ({
  ok: false,
  problem: { code, field },
});

function closingFrom(fields: ClosingFields, now: Instant): Closing {
  return {
    recordedAt: now,
    strongPoints: fields.strongPoints.map((point) => point.trim()).filter((point) => point !== ''),
    hiringDate: fields.hiringDate,
    permission: fields.permission,
    reminderSaid: fields.reminderSaid,
  };
}

function track(command: Extract<Command, { type: 'interview.track' }>, now: Instant): Changed {
  const { fields, closing } = command;
  const problem =
    checkInterviewFields(fields, now) ?? (closing ? checkClosingFields(closing, fields) : null);
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
    people: peopleFrom(fields.people, { people: [], notes: [] }),
    closing: closing ? closingFrom(closing, now) : EMPTY_CLOSING,
    notes: [],
    calls: [],
    outcome: 'open',
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
    checkInterviewFields(fields, now) ?? checkClosingFields(interview.closing, fields);
  if (problem) return { ok: false, problem };
  const people = peopleFrom(fields.people, interview);
  const { startsAt, durationMinutes, timeZone } = fields;
  const company = fields.company.trim();
  const position = fields.position.trim();
  return {
    ok: true,
    interview: { ...interview, company, position, startsAt, durationMinutes, timeZone, people },
  };
}

/** A note may still be written where the employer has declined: it keeps the door open. */
function isOpenTo({ type }: Command, { outcome }: Interview): boolean {
  return outcome === 'open' || (outcome === 'declined' && type.startsWith('note.'));
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
    case 'closing.record': {
      const problem = checkClosingFields(command.closing, interview);
      if (problem) return { ok: false, problem };
      return { ok: true, interview: { ...interview, closing: closingFrom(command.closing, now) } };
    }
    case 'interview.restore':
      return { ok: true, interview };
    case 'interview.fill':
      return fillBlanks(interview, command);
    case 'outcome.set':
      if (command.outcome === interview.outcome) return { ok: true, interview };
      return { ok: true, interview: { ...interview, outcome: command.outcome } };
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
  return { ok: true, interview: stamped };
}
