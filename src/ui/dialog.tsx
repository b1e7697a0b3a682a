import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { words } from '../platform/words.ts';
import { Button } from './button.tsx';

/**
 * A window above all else, for what has to be read or answered before going on. Escape, its button
 * and a press beside it close it; the focus goes back to where it was.
 */
export function Dialog(props: {
  title: string;
  /** Something is typed in it, which a press beside it must not throw away. */
  isForm?: boolean | undefined;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = box.current;
    const before = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const pressBeside = (event: MouseEvent) => {
    if (event.target === box.current && !props.isForm) props.onClose();
  };
  const cancel = (event: Event) => {
    event.preventDefault();
    props.onClose();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the key for the same is Escape, which is its cancel
    <dialog
      ref={box}
      class="aw-dialog"
      aria-labelledby={titleId}
      onCancel={cancel}
      onClick={pressBeside}
    >
      <div class="aw-dialog-body">
        <header class="aw-dialog-head">
          <h2 id={titleId}>{props.title}</h2>
          <Button kind="icon" icon="close" label={words('close')} onPress={props.onClose} />
        </header>
        {props.children}
      </div>
    </dialog>
  );
}
