import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { words } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useView, ViewContext } from '../../views/view-context.ts';

/** What is asked of one interview, above the board. Escape and the cross close it. */
export function BoardDialog(props: {
  name: string;
  /** What is asked, where no form says so. */
  title?: string | undefined;
  children: ComponentChildren;
  onClose: () => void;
}) {
  const { onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const view = useView();
  const [hasFailed, setFailed] = useState(false);
  // The toast that says so lies below the dialog, where nobody can read it to the end.
  const inside = useMemo(() => {
    const send: typeof view.send = async (command, done) => {
      const sent = await view.send(command, done);
      setFailed(sent === 'failed');
      return sent;
    };
    return { ...view, send };
  }, [view]);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="board-dialog"
      aria-labelledby="board-dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="board-dialog-head">
        <h2 id="board-dialog-title">{props.name}</h2>
        <Button kind="icon" icon="close" label={words('dismiss')} onPress={onClose} />
      </div>
      {props.title && <p class="board-dialog-what">{props.title}</p>}
      {hasFailed && <Notice kind="error">{words('fault_failed')}</Notice>}
      <ViewContext.Provider value={inside}>{props.children}</ViewContext.Provider>
    </dialog>
  );
}
