import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from './button.tsx';
import { placeMenu } from './menu-place.ts';

export interface MenuItem {
  readonly label: string;
  readonly onSelect: () => void;
  readonly kind?: 'danger' | undefined;
  /** A line above it. */
  readonly separated?: boolean | undefined;
}

function itemsOf(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}

/** The item that a key leads to from the focused one, or undefined for other keys. */
function itemFor(key: string, items: HTMLElement[], current: number): HTMLElement | undefined {
  if (key === 'ArrowDown') return items[(current + 1) % items.length];
  if (key === 'ArrowUp') return items.at(current <= 0 ? -1 : current - 1);
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  if (key.length !== 1 || key === ' ') return undefined;
  const after = [...items.slice(current + 1), ...items.slice(0, current + 1)];
  return after.find((item) => item.textContent.toLowerCase().startsWith(key.toLowerCase()));
}

/**
 * A button with a menu: arrow keys, Home, End and first letters move in it, Escape closes it and
 * gives the focus back, and so does the choice of an item before its work begins. It closes when the
 * focus goes elsewhere in the page, but stays while another window has it.
 */
export function Menu(props: { label: string; items: readonly MenuItem[]; id?: string }) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<'first' | 'last' | null>(null);

  useEffect(() => {
    if (opened === null || !list.current || !button.current) return undefined;
    list.current.showPopover();
    placeMenu(list.current, button.current);
    itemsOf(list.current)
      .at(opened === 'first' ? 0 : -1)
      ?.focus({ preventScroll: true });
    const close = () => setOpened(null);
    document.addEventListener('scroll', close);
    return () => document.removeEventListener('scroll', close);
  }, [opened]);

  const close = () => {
    button.current?.focus();
    setOpened(null);
  };
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Tab') setOpened(null);
    const items = itemsOf(list.current);
    const current = items.indexOf(event.target as HTMLElement);
    const target = event.ctrlKey || event.metaKey ? undefined : itemFor(event.key, items, current);
    if (event.key === 'Escape') close();
    else if (target) target.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const open = (event: KeyboardEvent) => {
    if (opened !== null || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    setOpened(event.key === 'ArrowDown' ? 'first' : 'last');
  };
  const leave = (event: FocusEvent) => {
    const menu = event.currentTarget as HTMLElement;
    // The whole window lost the focus, to a notification say, where its item still has it within.
    if ((menu.getRootNode() as Document | ShadowRoot).activeElement === event.target) return;
    const to = event.relatedTarget as Node | null;
    if (!to || !menu.contains(to)) setOpened(null);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it watches the keys of what is in it
    <div
      class="aw-menu"
      onFocusOut={leave}
      onKeyDown={opened === null ? open : move}
      // A press on the button must not take the focus, or the menu would close and open again.
      onMouseDown={(event) => opened !== null && event.preventDefault()}
    >
      <Button
        kind="icon"
        icon="more"
        label={props.label}
        id={props.id}
        menuId={opened === null ? null : id}
        buttonRef={button}
        onPress={() => setOpened(opened === null ? 'first' : null)}
      />
      {opened !== null && (
        <div
          ref={list}
          id={id}
          role="menu"
          aria-label={props.label}
          class="aw-menu-list"
          popover="manual"
        >
          {props.items.map((item) => (
            <>
              {item.separated && <hr />}
              <button
                key={item.label}
                type="button"
                role="menuitem"
                tabIndex={-1}
                class={`aw-menu-item${item.kind ? ` aw-menu-item-${item.kind}` : ''}`}
                onClick={() => {
                  close();
                  item.onSelect();
                }}
              >
                {item.label}
              </button>
            </>
          ))}
        </div>
      )}
    </div>
  );
}
