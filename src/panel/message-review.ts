import type { Answers } from '../data/protocol.ts';
import type { ComposeWindow } from '../mail/compose-windows.ts';
import { askBackground } from './ask-background.ts';
import type { LastRead } from './note-record.ts';
import { readMessage } from './read-message.ts';

/** Longer than any note: what comes after is not checked, and not sent for it. */
const LONGEST = 20_000;

/** A message and what the check says of it. */
export interface ReviewedMessage {
  readonly read: LastRead;
  readonly answer: Extract<Answers['note.review'], { ok: true }>;
}

/** Has a message checked as it stands; null where the background does not answer. */
export async function reviewMessage(
  window: ComposeWindow,
  interviewId: string,
): Promise<ReviewedMessage | null> {
  const read = readMessage(window);
  const text = read.text.slice(0, LONGEST);
  const answer = await askBackground({ type: 'note.review', id: interviewId, ...read, text });
  return answer.ok ? { read, answer } : null;
}
