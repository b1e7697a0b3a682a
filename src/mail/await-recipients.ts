import type { ComposeWindow } from './compose-windows.ts';
import { type ComposeFacts, readCompose } from './read-compose.ts';

/**
 * Calls back once, when a message that had no recipients gets some: Gmail fills them in a moment
 * after its window opens (about 120 ms, 2026-07), a writer may do so later.
 */
export function awaitRecipients(
  window: ComposeWindow,
  signal: AbortSignal,
  arrived: (facts: ComposeFacts) => void,
): void {
  const look = (): void => {
    const facts = readCompose(window);
    if (facts.recipients.length === 0) return;
    observer.disconnect();
    arrived(facts);
  };
  const observer = new MutationObserver(look);
  observer.observe(window.root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect());
  // They may have come between the caller's own look and this.
  look();
}
