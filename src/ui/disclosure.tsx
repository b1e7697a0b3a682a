import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';

/**
 * More, for those who want it. It opens by itself when something in it has to be seen, and never closes
 * by itself: what is typed in it may just have mended what was to be seen.
 */
export function Disclosure(props: {
  label: ComponentChildren;
  open?: boolean | undefined;
  children?: ComponentChildren;
  /** In place of children, for what is long: it is drawn only once it has been opened. */
  draw?: () => ComponentChildren;
}) {
  const [wasOpened, setWasOpened] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (props.open && details.current) details.current.open = true;
  }, [props.open]);
  return (
    <details
      ref={details}
      class="aw-disclosure"
      onToggle={({ currentTarget }) => currentTarget.open && setWasOpened(true)}
    >
      <summary>
        <Icon name="next" />
        {props.label}
      </summary>
      <div class="aw-disclosure-body">
        {props.children}
        {(wasOpened || props.open) && props.draw?.()}
      </div>
    </details>
  );
}
