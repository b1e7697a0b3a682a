import { useEffect, useState } from 'preact/hooks';
import { AwayNotice } from '../../views/away-notice.tsx';
import { useView } from '../../views/view-context.ts';

/** Above the board, as above the list: what came due since the user looked. */
export function SinceLastLook(props: { onOpen: (id: string) => void; onClose: () => void }) {
  const { now, sorted, isComplete, lastLook, noteLook } = useView();
  const [read, setRead] = useState<string | null>(null);
  // Also when the board comes into sight again, which is when the time is read anew.
  useEffect(() => {
    if (isComplete && now && !document.hidden) noteLook();
  }, [isComplete, noteLook, now]);
  if (lastLook === null || lastLook === read) return null;
  const { toDo, comingUp } = sorted();
  return (
    <AwayNotice
      planned={[...toDo, ...comingUp]}
      since={lastLook}
      onOpen={props.onOpen}
      onClose={() => {
        setRead(lastLook);
        props.onClose();
      }}
    />
  );
}
