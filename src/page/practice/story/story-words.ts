import type { Interview } from '../../../interviews/interview.ts';
import type { Timetable } from '../../../interviews/settings.ts';
import type { Plan } from '../../../interviews/step.ts';
import { type MessageKey, words } from '../../../platform/words.ts';
import { formatDate } from '../../../ui/dates.ts';
import { theirDate } from './made-up-interview.ts';

const ENDS: Record<NonNullable<Plan['none']>, MessageKey> = {
  offer: 'storyTell_offer',
  declined: 'storyTell_declined',
  'crossed-off': 'storyTell_crossedOff',
  withdrawn: 'storyTell_withdrawn',
  removed: 'storyTell_removed',
};

/** What happens in the story at this moment, so that the user knows what there is to say or to do. */
export function tellStory(interview: Interview, plan: Plan, timetable: Timetable): string {
  const { next } = plan;
  const name = interview.people[0]?.name ?? interview.company;
  if (next === null) return words(ENDS[plan.none]);
  if (next.state === 'snoozed') return words('storyTell_snoozed');
  const isAhead = next.state === 'upcoming';
  switch (next.kind) {
    case 'closing':
      return next.phase === 'prepare'
        ? words('storyTell_prepare', interview.company)
        : words('storyTell_record', formatDate(theirDate(interview, timetable)));
    case 'note':
      if (isAhead) return words('storyTell_noteAhead');
      return words(next.state === 'overdue' ? 'storyTell_noteLate' : 'storyTell_note', name);
    case 'call':
      if (isAhead) return words('storyTell_wait');
      return words(next.channel === 'email' ? 'storyTell_email' : 'storyTell_call', name);
    case 'cross-off':
      return words(isAhead ? 'storyTell_silence' : 'storyTell_crossOff');
  }
}

const STAGES = ['closing', 'note', 'call', 'cross-off'] as const;

/** How many of the method's four parts lie behind: all of them once the interview is closed. */
export function countDone({ next }: Plan): number {
  return next === null ? STAGES.length : STAGES.indexOf(next.kind);
}

export const STAGE_WORDS = [
  'storyStageClosing',
  'storyStageNote',
  'storyStageCall',
  'storyStageAnswer',
] as const satisfies readonly MessageKey[];
