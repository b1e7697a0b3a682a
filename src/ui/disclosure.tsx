import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './icon.tsx';

/** More, for those who want it. It opens by itself when something in it has to be seen. */
export function Disclosure(props: {
  label: ComponentChildren;
  open?: boolean | undefined;
  children?: ComponentChildren;
  /** In place of children, for what is long: it is drawn only once it has been opened. */
  draw?: () => ComponentChildren;
}) {
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <details
      class="aw-disclosure"
      open={props.open}
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
