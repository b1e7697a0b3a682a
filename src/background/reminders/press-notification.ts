import { interviewOfReminder } from '../../interviews/reminder-id.ts';
import { stepIdOf } from '../../interviews/snooze.ts';
import { steps } from '../../interviews/steps.ts';
import { getBrowser } from '../../platform/browser.ts';
import { carryOut } from '../carry-out.ts';
import { openNextStep, openPage } from '../open-place.ts';
import { readInterview } from '../read-interview.ts';
import { markPressed } from './mark-pressed.ts';
import { isSummary } from './outbox.ts';
import { isTest, keepSeen } from './test-reminder.ts';

/** Longer than that is chosen in the popup. */
const SNOOZE_MINUTES = 60;

/** Puts an interview's next step off for an hour; where that cannot be, the place is opened. */
async function snooze(interviewId: string, now: Date): Promise<void> {
  const read = await readInterview(interviewId);
  const next = read && steps(read.interview, read.timetable, now.toISOString()).next;
  if (!next) return openPage(null);
  const until = new Date(now.getTime() + SNOOZE_MINUTES * 60_000).toISOString();
  const answer = await carryOut(
    { type: 'step.snooze', id: interviewId, stepId: stepIdOf(next), until },
    now,
  );
  if (!answer.ok) await openNextStep(interviewId, now);
}

/**
 * Does what a pressed notification asks for: its body and its first button open the place where the
 * step is done, the second puts it off. Whoever presses one has seen it, which is remembered.
 *
 * @param button null: its body
 */
export async function pressNotification(
  id: string,
  button: number | null,
  now: Date,
): Promise<void> {
  // Before it is gone from the screen, where a look that is under way would miss it.
  await markPressed(id).catch(report);
  await getBrowser().notifications.clear(id);
  await follow(id, button, now);
  await keepSeen(true, now.toISOString());
}

const report = (error: unknown): void => console.error('Afterword:', error);

function follow(id: string, button: number | null, now: Date): Promise<void> {
  // The page that has raised it is open, and says that it was seen.
  if (isTest(id)) return Promise.resolve();
  const interviewId = isSummary(id) ? null : interviewOfReminder(id);
  if (interviewId === null) return openPage(null);
  return button === 1 ? snooze(interviewId, now) : openNextStep(interviewId, now);
}
