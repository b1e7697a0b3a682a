import { change } from '../../src/interviews/change.ts';
import type { Command } from '../../src/interviews/command.ts';
import type { Interview } from '../../src/interviews/interview.ts';

/** Applies commands one after the other, as the background does; refused ones change nothing. */
export function tellStory(story: readonly { command: Command; now: string }[]): Interview | null {
  let interview: Interview | null = null;
  for (const { command, now } of story) {
    const changed = change(interview, command, now);
    if (changed.ok) interview = changed.interview;
  }
  return interview;
}
