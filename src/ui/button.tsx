import type { ComponentChildren, Ref } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export interface ButtonProps {
  readonly children?: ComponentChildren;
  /** Primary: the one thing to do here. Soft: the one of a row. Icon: `icon` and `label` only. */
  readonly kind?: 'primary' | 'soft' | 'plain' | 'quiet' | 'danger' | 'icon' | undefined;
  readonly icon?: IconName | undefined;
  /** Its name where the visible words do not suffice; needed where there is only an icon. */
  readonly label?: string | undefined;
  /** Its work is under way: it keeps the focus, and is deaf until the work is done. */
  readonly busy?: boolean | undefined;
  readonly expanded?: boolean | undefined;
  /** For the button of a menu: the open menu's id, null while it is closed. */
  readonly menuId?: string | null | undefined;
  readonly submit?: boolean | undefined;
  readonly id?: string | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly buttonRef?: Ref<HTMLButtonElement> | undefined;
}

/** A button. One that submits its form needs no `onPress`. */
export function Button(props: ButtonProps) {
  const { kind = 'plain', busy = false, onPress, children } = props;
  const press = (event: Event) => {
    if (busy) event.preventDefault();
    else onPress?.();
  };
  return (
    <button
      type={props.submit ? 'submit' : 'button'}
      id={props.id}
      ref={props.buttonRef ?? null}
      class={`aw-button aw-button-${kind}`}
      aria-label={props.label}
      title={children ? undefined : props.label}
      aria-disabled={busy || undefined}
      aria-expanded={props.menuId === undefined ? props.expanded : props.menuId !== null}
      aria-haspopup={props.menuId === undefined ? undefined : 'menu'}
      aria-controls={props.menuId ?? undefined}
      onClick={press}
    >
      {props.icon && <Icon name={props.icon} />}
      {children}
    </button>
  );
}
