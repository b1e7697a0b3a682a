import './temporal.ts';
import { expect } from 'vitest';
import { parseRecords } from '../../src/data/interview-record.ts';
import { markerOf, parseMarker } from '../../src/data/mirror/store-marker.ts';
import type { CommandAnswer } from '../../src/data/protocol.ts';
import type { Command } from '../../src/interviews/command.ts';
import type { Interview } from '../../src/interviews/interview.ts';
import type { AnyPage } from './e2e-story.ts';

/** A command with what came back; null: nobody has answered it, and it has been carried out or not. */
export interface Sent {
  readonly command: Command;
  readonly answer: CommandAnswer | null;
}

type Scope = Record<'browser' | 'chrome', typeof import('webextension-polyfill')>;
type Sending = typeof globalThis & {
  answers: (CommandAnswer | null)[];
  answered: EventTarget;
};

/** Has the page send these commands, each as soon as the one before it is answered, or lost. */
export async function startSending(page: AnyPage, commands: readonly Command[]): Promise<void> {
  await page.evaluate((given) => {
    const { browser, chrome } = globalThis as unknown as Scope;
    const { runtime } = browser ?? chrome;
    const own = globalThis as Sending;
    own.answers = [];
    own.answered = new EventTarget();
    const sendAll = async (): Promise<void> => {
      for (const command of given) {
        const sent = runtime.sendMessage({ type: 'command', command });
        own.answers.push(((await sent.catch(() => null)) ?? null) as CommandAnswer | null);
        own.answered.dispatchEvent(new Event('answer'));
      }
    };
    void sendAll();
  }, commands);
}

/** Comes back when so many of them are answered, or lost. */
export function waitForAnswers(page: AnyPage, count: number): Promise<void> {
  return page.evaluate(async (wanted) => {
    const { answered, answers } = globalThis as Sending;
    while (answers.length < wanted) {
      await new Promise((resolve) => answered.addEventListener('answer', resolve, { once: true }));
    }
  }, count);
}

/** What has come of each so far: what is not answered yet may still be carried out. */
export async function takeAnswers(page: AnyPage, commands: readonly Command[]): Promise<Sent[]> {
  const text = await page.evaluate(() => JSON.stringify((globalThis as Sending).answers), null);
  const answers = JSON.parse(text) as Sending['answers'];
  return commands.map((command, at) => ({ command, answer: answers[at] ?? null }));
}

/** Sends these commands and waits for all answers. */
export async function sendAll(page: AnyPage, commands: readonly Command[]): Promise<Sent[]> {
  await startSending(page, commands);
  await waitForAnswers(page, commands.length);
  return takeAnswers(page, commands);
}

/** Each interview as it was acknowledged last. */
function acknowledged(sent: readonly Sent[]): Map<string, Interview> {
  const last = new Map<string, Interview>();
  for (const { answer } of sent) {
    if (!answer?.ok) continue;
    const { interview } = answer;
    const known = last.get(interview.id);
    // Two changes that do not know of each other would both be the same one in the story.
    if (known?.revision === interview.revision) expect(interview).toEqual(known);
    if (!known || interview.revision >= known.revision) last.set(interview.id, interview);
  }
  return last;
}

/**
 * Fails unless all that was acknowledged is stored, exactly as it was acknowledged: changed further only
 * where a command was not answered, and then by the whole of it.
 */
export function expectAcknowledged(stored: Readonly<Record<string, unknown>>, sent: Sent[]): void {
  const { records, damaged } = parseRecords(stored);
  expect(damaged.map(({ key }) => key)).toEqual([]);
  const found = new Map(records.map(({ interview }) => [interview.id, interview]));
  const lost = sent.filter(({ answer }) => answer === null);
  const known = acknowledged(sent);
  for (const [id, interview] of known) {
    const own = found.get(id);
    const further = (own?.revision ?? -1) - interview.revision;
    if (further === 0) expect(own).toEqual(interview);
    else {
      const most = lost.filter(({ command }) => command.id === id).length;
      expect(further, `${id} after ${interview.revision}`).toBeGreaterThan(0);
      expect(further, `${id} after ${interview.revision}`).toBeLessThanOrEqual(most);
    }
  }
  const strangers = [...found.keys()].filter((id) => !known.has(id));
  const tracked = lost.filter(({ command }) => command.type === 'interview.track');
  expect(tracked.map(({ command }) => command.id)).toEqual(expect.arrayContaining(strangers));
}

/** Fails unless the marker says of the store what is in it. */
export function expectMarked(stored: Readonly<Record<string, unknown>>): void {
  const marker = parseMarker(stored.marker);
  expect(marker).toEqual(markerOf({ ...stored }, marker?.revision ?? -1));
}
