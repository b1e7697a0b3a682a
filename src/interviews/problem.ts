/** Why a command was refused. The words for each stand in `_locales` as `problem_<code>`. */
export type ProblemCode =
  | 'unknownInterview'
  | 'removed'
  | 'closed'
  | 'whoMissing'
  | 'emailWrong'
  | 'timeMissing'
  | 'timeWrong'
  | 'timeFar'
  | 'zoneWrong'
  | 'durationWrong'
  | 'dateWrong'
  | 'hiringBeforeInterview'
  | 'dateFar'
  | 'promiseBeforeNote'
  | 'callBackPast'
  | 'callBackMissing'
  | 'newDatePast'
  | 'callAhead'
  | 'startBeforeInterview'
  | 'bestTimeWrong'
  | 'officeHoursWrong'
  | 'snoozePast'
  | 'snoozeTooLong'
  | 'calendarWrong'
  | 'noteBeforeInterview'
  | 'tooLong'
  | 'tooMany'
  | 'tooManyTemplates'
  | 'nameMissing'
  | 'bodyMissing';

/** A refusal: what is wrong, and the field beside which to say so. */
export interface Problem {
  readonly code: ProblemCode;
  readonly field:
    | 'company'
    | 'position'
    | 'startsAt'
    | 'durationMinutes'
    | 'timeZone'
    | 'people'
    | 'strongPoints'
    | 'hiringDate'
    | 'promise'
    | 'callBackOn'
    | 'newHiringDate'
    | 'startDate'
    | 'need'
    | 'sentences'
    | 'bestTime'
    | 'doubts'
    | 'promised'
    | 'office'
    | 'calendar'
    | 'until'
    | 'remark'
    | 'at'
    | 'name'
    | 'subject'
    | 'body'
    | null;
}

/** A refusal, for a field or (null) for the whole. */
export function problem(code: ProblemCode, field: Problem['field']): Problem {
  return { code, field };
}
