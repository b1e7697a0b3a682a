import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

/** Something to know here. An error interrupts a screen reader, the others wait for their turn. */
export function Notice(props: {
  kind?: 'info' | 'warn' | 'error' | undefined;
  children: ComponentChildren;
}) {
  const { kind = 'info', children } = props;
  return (
    <div class={`aw-notice aw-notice-${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <Icon name={kind === 'info' ? 'info' : 'alert'} />
      <div class="aw-notice-body">{children}</div>
    </div>
  );
}
