import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { words } from '../platform/words.ts';
import { Button } from './button.tsx';

export interface ToastContent {
  /** A new id makes a new toast, even of the same words. */
  readonly id: string;
  readonly text: string;
  readonly onUndo?: (() => void) | undefined;
  /** Bad news stays until it has been dismissed. */
  readonly stays?: boolean | undefined;
}

const SHOWN_MS = 9_000;

/** What has just been done, and the way back. It stays while it is pointed at or holds the focus. */
function Toast(props: { content: ToastContent; onClose: () => void }) {
  const { content, onClose } = props;
  const [held, setHeld] = useState(false);
  const toast = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (held || content.stays) return undefined;
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, content.stays, onClose]);
  // Who was in it when it goes stands again where they came from.
  useLayoutEffect(() => {
    const element = toast.current;
    return () => {
      if (!element?.matches(':focus-within')) return;
      const back = cameFrom.current?.isConnected ? cameFrom.current : element.closest('main');
      back?.focus();
    };
  }, []);
  return (
    <div
      ref={toast}
      class="aw-toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={({ relatedTarget, currentTarget }) => {
        setHeld(true);
        const isInside = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
        if (!isInside) cameFrom.current = relatedTarget as HTMLElement | null;
      }}
      onFocusOut={() => setHeld(false)}
    >
      <span class="aw-toast-text">{content.text}</span>
      {content.onUndo && <Button onPress={content.onUndo}>{words('undo')}</Button>}
      <Button kind="icon" icon="close" label={words('dismiss')} onPress={onClose} />
    </div>
  );
}

/** The place for toasts. It stands in the page before the first one, or nobody would hear that. */
export function ToastRegion(props: { toast: ToastContent | null; onClose: () => void }) {
  return (
    <div class="aw-toast-region" role="status">
      {props.toast && <Toast key={props.toast.id} content={props.toast} onClose={props.onClose} />}
    </div>
  );
}
