import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

/** More, for those who want it. It opens by itself when something in it has to be seen. */
export function Disclosure(props: {
  label: ComponentChildren;
  open?: boolean | undefined;
  children: ComponentChildren;
}) {
  return (
    <details class="aw-disclosure" open={props.open}>
      <summary>
        <Icon name="next" />
        {props.label}
      </summary>
      <div class="aw-disclosure-body">{props.children}</div>
    </details>
  );
}
