import { useEffect, useState } from 'preact/hooks';
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
export function useTest(health: ReminderHealth) {
  const [state, setState] = useState<TestState>('idle');
  const [askedAt, setAskedAt] = useState('');
  const { seenAt } = health;

  // Whoever presses the notification itself has seen it, and need not say so here.
  useEffect(() => {
    const isAwaited = state === 'coming' || state === 'asked';
    if (isAwaited && seenAt !== null && seenAt > askedAt) setState('seen');
  }, [seenAt, askedAt, state]);

  const start = async (): Promise<void> => {
    setState('coming');
    setAskedAt(new Date().toISOString());
    try {
      const { raised } = await ask({ type: 'reminders.test' });
      const next = raised === 'shown' ? 'asked' : raised;
      setState((now) => (now === 'coming' ? next : now));
    } catch {
      setState('noAnswer');
    }
  };
  const answer = (seen: boolean): void => {
    setState(seen ? 'seen' : 'missed');
    ask({ type: 'reminders.seen', seen }).catch(() => undefined);
  };
  return { state, start: () => void start(), answer };
}
