import { useEffect, useState } from 'preact/hooks';
import { ask } from '../data/ask.ts';
import { restartExtension } from '../platform/browser.ts';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** A background that has anything to say answers in a fraction of that, also when it is woken. */
const PATIENCE_MS = 2_000;

/**
 * Says when the background does not answer, with the way to start it again. What is shown here does
 * not need it; changes and reminders do.
 */
export function BackgroundNotice() {
  const [isSilent, setSilent] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSilent(true), PATIENCE_MS);
    const settle = (silent: boolean) => {
      clearTimeout(timer);
      setSilent(silent);
    };
    ask({ type: 'ping' }).then(
      () => settle(false),
      () => settle(true),
    );
    return () => clearTimeout(timer);
  }, []);
  if (!isSilent) return null;
  return (
    <Notice kind="error">
      <p>{words('backgroundSilent')}</p>
      <Button onPress={restartExtension}>{words('restartAfterword')}</Button>
    </Notice>
  );
}
