import type { Instant, Interview } from '../interview.ts';
import { findClosing, isOver } from './what-counts.ts';

/** Something that was done or came about. */
export interface Deed {
  readonly kind: 'interview' | 'note' | 'contact' | 'closed';
  /** Of the note or the call; else of the interview. */
  readonly id: string;
  readonly interview: Interview;
  readonly at: Instant;
}

/** All that has been done of an interview or came about, so far; in no order. */
export function listDeeds(interview: Interview, now: Instant): Deed[] {
  const deeds: Deed[] = [];
  const { id, startsAt, notes, calls } = interview;
  if (isOver(interview, now)) deeds.push({ kind: 'interview', id, interview, at: startsAt });
  for (const note of notes) {
    if (note.sentAt !== null) deeds.push({ kind: 'note', id: note.id, interview, at: note.sentAt });
  }
  for (const call of calls) deeds.push({ kind: 'contact', id: call.id, interview, at: call.at });
  const closedAt = findClosing(interview);
  if (closedAt !== null) deeds.push({ kind: 'closed', id, interview, at: closedAt });
  return deeds;
}
