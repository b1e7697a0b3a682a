import { render } from 'preact';
import type { PanelRequest } from '../mail/panel-handoff.ts';
import { Panel } from './panel.tsx';
import { makePanelHost } from './panel-host.ts';

/** Ends the panel that is open: there is one at a time. */
let closeOpen: (() => void) | null = null;

/** Opens the panel for a compose window, in place of one that is open. */
export function openPanel(request: PanelRequest): void {
  closeOpen?.();
  const host = makePanelHost(request.theme());
  const life = new AbortController();

  const close = (): void => {
    if (closeOpen !== close) return;
    closeOpen = null;
    life.abort();
    render(null, host.mount);
    host.remove();
  };
  const closeAndReturn = (): void => {
    close();
    request.focusOpener();
  };
  closeOpen = close;

  const place = (): void => host.place(request);
  window.addEventListener('resize', place, { signal: life.signal });
  request.window.ended.addEventListener('abort', close, { signal: life.signal });
  // The window may grow to the whole screen, or be docked again, while the panel is open.
  const resized = new ResizeObserver(place);
  resized.observe(request.window.root);
  life.signal.addEventListener('abort', () => resized.disconnect());
  place();
  render(
    <Panel compose={request.window} onClose={closeAndReturn} onGoToMessage={close} />,
    host.mount,
  );
}
