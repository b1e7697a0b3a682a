import type { ComposeWindow } from '../mail/compose-windows.ts';

/** Nobody looks at the lights within a word: they follow once the typing pauses. */
const PAUSE_MS = 180;

/** A page that is never idle gets its check all the same. */
const LATEST_MS = 600;

const whenIdle = (run: () => void): number =>
  'requestIdleCallback' in globalThis
    ? requestIdleCallback(run, { timeout: LATEST_MS })
    : Number(setTimeout(run));

const forget = (id: number): void => {
  if ('cancelIdleCallback' in globalThis) cancelIdleCallback(id);
  else clearTimeout(id);
};

/**
 * Calls back after each change of a message, never while it is being typed: after a pause, when the
 * page has nothing else to do.
 */
export function watchText(window: ComposeWindow, signal: AbortSignal, changed: () => void): void {
  let timer = 0;
  let idle = 0;
  let watched: HTMLElement | null = null;
  const look = (): void => {
    watch();
    if (!signal.aborted) changed();
  };
  const later = (): void => {
    clearTimeout(timer);
    forget(idle);
    timer = Number(
      setTimeout(() => {
        idle = whenIdle(look);
      }, PAUSE_MS),
    );
  };
  const observer = new MutationObserver(later);
  /** The window's outermost box may be another one by now. */
  const watch = (): void => {
    if (watched === window.root) return;
    watched = window.root;
    observer.disconnect();
    observer.observe(watched, { childList: true, subtree: true, characterData: true });
  };
  watch();
  // A plain message is a text area, of whose typing no observer hears.
  const onInput = (event: Event): void => {
    if (event.target instanceof Node && window.root.contains(event.target)) later();
  };
  addEventListener('input', onInput, { capture: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    forget(idle);
  });
}
