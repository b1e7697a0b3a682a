import type { ComposeWindow } from '../mail/compose-windows.ts';

let windows: readonly ComposeWindow[] = [];

/** Remembers the compose windows that are there. */
export function seeWindows(there: readonly ComposeWindow[]): void {
  windows = there;
}

/** The compose windows that are there. */
export function allWindows(): readonly ComposeWindow[] {
  return windows;
}

/** The compose windows that are there beside this one. */
export function otherWindows(window: ComposeWindow): readonly ComposeWindow[] {
  return windows.filter((each) => each.draft !== window.draft);
}
