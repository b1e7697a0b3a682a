import { useEffect, useState } from 'preact/hooks';

/** A pause this long in typing, in milliseconds: in between nobody wants to be talked to. */
const PAUSE = 1_000;

/** Tells a screen reader what was understood, once the typing has paused. */
export function QuickAnnouncer({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="aw-hidden" role="status">
      {said}
    </p>
  );
}
