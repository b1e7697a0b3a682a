import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { keepFocusInside } from './keep-focus-inside.ts';

/** What a panel shows once its extension is gone. Its words come along: there are none to be had. */
export function GoneNotice(props: {
  readonly why: string;
  readonly close: string;
  /** True where the focus was in the panel: it must not fall to the page, whose keys are shortcuts. */
  readonly takesFocus: boolean;
  readonly onClose: () => void;
}) {
  const dialog = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    // Not its button: a key that is just being pressed would press it.
    if (props.takesFocus) dialog.current?.focus();
  }, [props.takesFocus]);
  return (
    <section
      ref={dialog}
      class="panel-dialog panel-gone"
      role="dialog"
      aria-label={props.why}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onClose();
        else if (dialog.current) keepFocusInside(event, dialog.current);
      }}
    >
      <Notice kind="warn">{props.why}</Notice>
      <Button onPress={props.onClose}>{props.close}</Button>
    </section>
  );
}
