import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { words } from '../../platform/words.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useView, ViewContext } from '../../views/view-context.ts';

/** What is asked of one interview, above the board. */
export function BoardDialog(props: {
  name: string;
  /** What is asked, where no form says so. */
  what?: string | undefined;
  children: ComponentChildren;
  onClose: () => void;
}) {
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
  return (
    <Dialog title={props.name} onClose={props.onClose} isForm={props.what === undefined}>
      {props.what && <p class="board-what">{props.what}</p>}
      {hasFailed && <Notice kind="error">{words('fault_failed')}</Notice>}
      <ViewContext.Provider value={inside}>{props.children}</ViewContext.Provider>
    </Dialog>
  );
}
