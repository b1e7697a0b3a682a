import { render } from 'preact';
import type { ComposeWindow } from '../mail/compose-windows.ts';
import type { Draft } from '../mail/drafts.ts';
import { findPart } from '../mail/mail-site.ts';
import type { PanelRequest } from '../mail/panel-handoff.ts';
import { findBody } from '../mail/read-compose.ts';
import { isAlive } from '../platform/browser.ts';
import { words } from '../platform/words.ts';
import { GoneNotice } from './gone-notice.tsx';
import { Panel } from './panel.tsx';
import { makePanelHost } from './panel-host.ts';

/** Whether the page was light or dark where each message's button stood. */
const themes = new WeakMap<Draft, 'light' | 'dark'>();

/** Ends the panel that is open: there is one at a time. */
let closeOpen: (() => void) | null = null;

/** The message whose panel is open. */
let shownFor: Draft | null = null;

/** Opens the panel for a compose window, in place of one that is open. */
export function openPanel(request: PanelRequest, { takesFocus = true } = {}): void {
  closeOpen?.();
  const theme = request.theme();
  themes.set(request.window.draft, theme);
  const host = makePanelHost(theme);
  const life = new AbortController();

  const close = (): void => {
    if (closeOpen !== close) return;
    closeOpen = null;
    shownFor = null;
    life.abort();
    render(null, host.mount);
    host.remove();
  };
  const closeAndReturn = (): void => {
    close();
    request.focusOpener();
  };
  /** The panel stays beside the message, to be read while it is written; over it, it makes room. */
  const goToMessage = (): void => {
    const body = findBody(request.window);
    if (body && host.covers(body)) close();
    body?.focus();
  };
  // While there are words to be had.
  const [why, closeWord] = [words('extensionGone'), words('close')];
  const focusMessage = (): void => findBody(request.window)?.focus();
  /** The extension is gone: nothing here works any more. The message stays as it is. */
  const sayGone = async (): Promise<void> => {
    life.abort();
    const { activeElement } = host.mount.getRootNode() as ShadowRoot;
    const closeGone = (): void => {
      close();
      focusMessage();
    };
    const takesFocus = activeElement !== null;
    render(
      <GoneNotice why={why} close={closeWord} takesFocus={takesFocus} onClose={closeGone} />,
      host.mount,
    );
    // A newer copy that starts at this moment takes the panel away. Keys are then for the message:
    // in the page they would be shortcuts.
    await null;
    if (takesFocus && !host.mount.isConnected) focusMessage();
  };
  closeOpen = close;
  shownFor = request.window.draft;

  const place = (): void => host.place(request);
  window.addEventListener('resize', place, { signal: life.signal });
  const ended = (): void => {
    if (isAlive()) close();
    else void sayGone();
  };
  request.window.ended.addEventListener('abort', ended, { signal: life.signal });
  // The window may grow to the whole screen, or be docked again, while the panel is open.
  const resized = new ResizeObserver(place);
  resized.observe(request.window.root);
  life.signal.addEventListener('abort', () => resized.disconnect());
  place();
  render(
    <Panel
      compose={request.window}
      takesFocus={takesFocus}
      onClose={closeAndReturn}
      onGoToMessage={goToMessage}
    />,
    host.mount,
  );
}

/** How the panel is asked for without its button: beside Send, in the system's colours. */
function requestFor(window: ComposeWindow): PanelRequest {
  const send = (): HTMLElement | null => findPart(window.root, window.site.send)?.element ?? null;
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return {
    window,
    focusOpener: () => send()?.focus(),
    openerRect: () => (send() ?? window.root).getBoundingClientRect(),
    theme: () => themes.get(window.draft) ?? (isDark ? 'dark' : 'light'),
  };
}

/**
 * Opens the panel for a message by itself; the focus stays where it is.
 *
 * @returns false while another one is open: somebody may be typing there
 */
export function reopenPanel(window: ComposeWindow): boolean {
  if (shownFor !== null) return shownFor === window.draft;
  openPanel(requestFor(window), { takesFocus: false });
  return true;
}
