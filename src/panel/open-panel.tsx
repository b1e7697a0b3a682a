import { render } from 'preact';
import type { ComposeWindow } from '../mail/compose-windows.ts';
import type { Draft } from '../mail/drafts.ts';
import type { PanelRequest } from '../mail/panel-handoff.ts';
import { findBody } from '../mail/read-compose.ts';
import { Panel } from './panel.tsx';
import { makePanelHost } from './panel-host.ts';

/** How each message's panel was asked for: it may come up again by itself. */
const requests = new WeakMap<Draft, PanelRequest>();

/** Ends the panel that is open: there is one at a time. */
let closeOpen: (() => void) | null = null;

/** The message whose panel is open. */
let shownFor: Draft | null = null;

/** Opens the panel for a compose window, in place of one that is open. */
export function openPanel(request: PanelRequest, { takesFocus = true } = {}): void {
  closeOpen?.();
  requests.set(request.window.draft, request);
  const host = makePanelHost(request.theme());
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
  closeOpen = close;
  shownFor = request.window.draft;

  const place = (): void => host.place(request);
  window.addEventListener('resize', place, { signal: life.signal });
  request.window.ended.addEventListener('abort', close, { signal: life.signal });
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

/** Opens the panel for a message once more, unless it is open; the focus stays where it is. */
export function reopenPanel({ draft }: ComposeWindow): void {
  const request = requests.get(draft);
  if (request && shownFor !== draft) openPanel(request, { takesFocus: false });
}
