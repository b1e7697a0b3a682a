import { checkClosingFields } from '../../interviews/check-closing.ts';
import type { ClosingFields, Command, InterviewFields } from '../../interviews/command.ts';
import type { Interview } from '../../interviews/interview.ts';
import type { Problem } from '../../interviews/problem.ts';
import { words } from '../../platform/words.ts';
import type { FactProblem } from '../../ui/fact-editor.tsx';
import { describeProblem } from '../../ui/problem-words.ts';
import { describeHiringClash } from '../hiring-clash.ts';
import { useView } from '../view-context.ts';

type Saved = Promise<FactProblem | null>;

/** Saves single facts of an interview: what is not named stays as it is. */
export interface SaveFacts {
  readonly saveMeeting: (changed: Partial<InterviewFields>, done?: string) => Saved;
  readonly saveClosing: (changed: Partial<ClosingFields>) => Saved;
  readonly saveContact: (command: Command) => Saved;
}

function say({ field, code }: Problem): FactProblem {
  return { field, text: describeProblem({ code }) };
}

/** The ways to save an interview's facts. */
export function useSaveFacts(interview: Interview): SaveFacts {
  const { send } = useView();
  const { id, closing } = interview;
  const settle = async (command: Command, done: string): Saved => {
    const sent = await send(command, done);
    if (sent === 'done') return null;
    return sent === 'failed' ? { field: null, text: '' } : say(sent);
  };
  return {
    saveMeeting: async (changed, done = words('doneEdit')) => {
      const { company, position, startsAt, durationMinutes, timeZone, people } = interview;
      const fields = { company, position, startsAt, durationMinutes, timeZone, people, ...changed };
      const problem = await settle({ type: 'interview.edit', id, fields }, done);
      if (problem?.field !== 'hiringDate') return problem;
      return { ...problem, text: describeHiringClash(closing, problem.text) };
    },
    saveClosing: async (changed) => {
      const { strongPoints, hiringDate, hiringDateKind, permission, reminderSaid } = closing;
      const four = { strongPoints, hiringDate, hiringDateKind, permission, reminderSaid };
      const fields = { ...four, ...changed };
      // The command would save the rest of the closing, of which nothing has been changed here.
      const [wrong] = checkClosingFields(fields, interview);
      if (wrong) return say(wrong);
      return settle({ type: 'closing.record', id, closing: fields }, words('doneClosing'));
    },
    saveContact: (command) => settle(command, words('doneEdit')),
  };
}
