import { useEffect, useState } from 'preact/hooks';

/** A pause this long in typing, in milliseconds: in between nobody wants to be talked to. */
const PAUSE = 1_000;

/** Tells a screen reader what was understood, once the typing has paused. */
export function QuickAnnouncer({ texts }: { texts: readonly string[] }) {
  const [said, setSaid] = useState<readonly string[]>([]);
  const wanted = texts.join('\n');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(wanted.split('\n')), PAUSE);
    return () => clearTimeout(timer);
  }, [wanted]);
  return (
    <div class="aw-hidden" role="status">
      {said.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}
