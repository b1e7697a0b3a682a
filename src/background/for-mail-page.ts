import type { CommandAnswer } from '../data/protocol.ts';
import type { Interview } from '../interviews/interview.ts';
import type { Timetable } from '../interviews/settings.ts';

/*
 * The panel runs in a mail page. What it does not need to start and to check a note stays here: what
 * was confided in a call, what they doubted, numbers, the user's own remarks.
 */

/** An interview as a mail page may know it. */
export function interviewForMail(interview: Interview): Interview {
  return {
    ...interview,
    people: interview.people.map((person) => ({ ...person, phone: '' })),
    remark: '',
    closing: { ...interview.closing, doubts: '', promised: '' },
    calls: interview.calls.map((call) => ({ ...call, remark: '' })),
  };
}

/** The timetable as a mail page may know it. */
export function timetableForMail(timetable: Timetable): Timetable {
  return { ...timetable, userName: '', userPhone: '' };
}

/** What came of a command, as the mail page may know it that sent it. */
export function answerForMail(answer: CommandAnswer): CommandAnswer {
  return answer.ok ? { ...answer, interview: interviewForMail(answer.interview) } : answer;
}
