import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';

/** Work that takes its time: what it is, how far it is, and the way to stop it. */
export function WorkProgress(props: {
  label: string;
  /** From 0 to 1; null: not known. */
  done: number | null;
  onStop?: (() => void) | undefined;
}) {
  const { label, done } = props;
  const work = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was pressed for it may have gone.
    if (document.activeElement === document.body) work.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="data-work" ref={work} tabIndex={-1}>
      <p role="status">{label}</p>
      <progress aria-label={label} max={1} {...(done === null ? {} : { value: done })} />
      {props.onStop && (
        <Button kind="quiet" onPress={props.onStop}>
          {words('stopWork')}
        </Button>
      )}
    </div>
  );
}
