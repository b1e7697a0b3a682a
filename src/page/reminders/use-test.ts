import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../../data/ask.ts';
import type { ReminderHealth } from '../../data/reminder-health.ts';

/** How a test of the reminders stands. */
export type TestState =
  | 'idle'
  | 'coming'
  | 'asked'
  | 'seen'
  | 'missed'
  | 'blocked'
  | 'failed'
  | 'noAnswer';

/** A test of the reminders: raised by the background, judged by the user, here or on the desktop. */
export function useTest({ seenAt }: ReminderHealth) {
  const [state, setState] = useState<TestState>('idle');
  const seenBefore = useRef(seenAt);

  // Whoever presses the notification itself has seen it, and need not say so here.
  useEffect(() => {
    const isAwaited = state === 'coming' || state === 'asked';
    if (isAwaited && seenAt !== seenBefore.current) setState('seen');
  }, [seenAt, state]);

  const start = async (): Promise<void> => {
    seenBefore.current = seenAt;
    setState('coming');
    try {
      const { raised } = await ask({ type: 'reminders.test' });
      const next = raised === 'shown' ? 'asked' : raised;
      setState((now) => (now === 'coming' ? next : now));
    } catch {
      setState('noAnswer');
    }
  };
  const answer = async (seen: boolean): Promise<void> => {
    setState(seen ? 'seen' : 'missed');
    try {
      await ask({ type: 'reminders.seen', seen });
    } catch {
      setState('noAnswer');
    }
  };
  return { state, start: () => void start(), answer: (seen: boolean) => void answer(seen) };
}
