import type { ComposeWindow } from './compose-windows.ts';

/** What the small script hands to the panel when its button is pressed. */
export interface PanelRequest {
  readonly window: ComposeWindow;
  /** Gives the focus back to the button. */
  readonly focusOpener: () => void;
  /** Where the button stands, to put the panel near it. */
  readonly openerRect: () => DOMRect;
  /** Whether the page is light or dark where the button stands. */
  readonly theme: () => 'light' | 'dark';
}

type SeeWindows = (windows: readonly ComposeWindow[]) => void;

interface PanelDoor {
  open: ((request: PanelRequest) => void) | null;
  waiting: PanelRequest | null;
  windows: readonly ComposeWindow[];
  see: SeeWindows | null;
}

const DOOR = Symbol.for('afterword.panel');

/**
 * Where the two scripts of a mail page meet: both run in the extension's own world of that page,
 * which the page cannot reach. An event or an attribute would be the page's to read and to forge.
 */
function panelDoor(): PanelDoor {
  const world = globalThis as { [DOOR]?: PanelDoor };
  world[DOOR] ??= { open: null, waiting: null, windows: [], see: null };
  return world[DOOR];
}

/** Opens the panel; false when it is not in the page yet: it will open as soon as it is. */
export function requestPanel(request: PanelRequest): boolean {
  const door = panelDoor();
  if (door.open) {
    door.open(request);
    return true;
  }
  door.waiting = request;
  return false;
}

/** Called by the panel's script when it has arrived. */
export function receivePanelRequests(open: (request: PanelRequest) => void): void {
  const door = panelDoor();
  door.open = open;
  const { waiting } = door;
  door.waiting = null;
  if (waiting && !waiting.window.ended.aborted) open(waiting);
}

/** Called by the small script with the compose windows that are there, at each change. */
export function announceWindows(windows: readonly ComposeWindow[]): void {
  const door = panelDoor();
  door.windows = windows;
  door.see?.(windows);
}

/** Calls back with the compose windows that are there, now and at each change. */
export function followWindows(see: SeeWindows): void {
  const door = panelDoor();
  door.see = see;
  see(door.windows);
}
