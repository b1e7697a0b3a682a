import type { Interview } from '../../../interviews/interview.ts';
import type { Timetable } from '../../../interviews/settings.ts';
import type { Plan } from '../../../interviews/step.ts';
import { type MessageKey, words } from '../../../platform/words.ts';
import { formatDate } from '../../../ui/dates.ts';
import { theirDate } from './made-up-interview.ts';

const ENDS: Record<NonNullable<Plan['none']>, MessageKey> = {
  offer: 'madeUpTell_offer',
  declined: 'madeUpTell_declined',
  'crossed-off': 'madeUpTell_crossedOff',
  withdrawn: 'madeUpTell_withdrawn',
  removed: 'madeUpTell_removed',
};

/** What happens in the made-up interview just now, so that the user knows what there is to say or to do. */
export function tellMadeUp(interview: Interview, plan: Plan, timetable: Timetable): string {
  const { next } = plan;
  const name = interview.people[0]?.name ?? interview.company;
  if (next === null) return words(ENDS[plan.none]);
  if (next.state === 'snoozed') return words('madeUpTell_snoozed');
  const isAhead = next.state === 'upcoming';
  switch (next.kind) {
    case 'closing':
      return next.phase === 'prepare'
        ? words('madeUpTell_prepare', interview.company)
        : words('madeUpTell_record', formatDate(theirDate(interview, timetable)));
    case 'note':
      if (isAhead) return words('madeUpTell_noteAhead');
      return words(next.state === 'overdue' ? 'madeUpTell_noteLate' : 'madeUpTell_note', name);
    case 'call':
      if (isAhead) return words('madeUpTell_wait');
      return words(next.channel === 'email' ? 'madeUpTell_email' : 'madeUpTell_call', name);
    case 'cross-off':
      return words(isAhead ? 'madeUpTell_silence' : 'madeUpTell_crossOff');
  }
}

const PARTS = ['closing', 'note', 'call', 'cross-off'] as const;

/** How many of the method's four parts lie behind: all of them once the interview is closed. */
export function countDone({ next }: Plan): number {
  return next === null ? PARTS.length : PARTS.indexOf(next.kind);
}

export const PART_WORDS = [
  'madeUpPartClosing',
  'madeUpPartNote',
  'madeUpPartCall',
  'madeUpPartAnswer',
] as const satisfies readonly MessageKey[];
