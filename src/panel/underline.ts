import type { ComposeWindow } from '../mail/compose-windows.ts';
import { findBody } from '../mail/read-compose.ts';
import { findText, selectText } from '../mail/text-range.ts';

const NAME = 'afterword';

/** Firefox has them since 140, Chrome since 105. */
const HAS_HIGHLIGHTS = 'highlights' in CSS;

const isPlain = (window: ComposeWindow): boolean => findBody(window) instanceof HTMLTextAreaElement;

/** Whether words of a message can be shown where they stand. */
export function canShow(window: ComposeWindow): boolean {
  return HAS_HIGHLIGHTS || isPlain(window);
}

/**
 * Underlines words in a message: the browser paints them, nothing in the page changes and nothing of
 * it is sent. An empty list takes the lines away.
 */
export function underline(window: ComposeWindow, words: readonly string[]): void {
  if (!HAS_HIGHLIGHTS) return;
  CSS.highlights.delete(NAME);
  const ranges = words.map((each) => findText(window, each)).filter((range) => range !== null);
  if (ranges.length > 0) CSS.highlights.set(NAME, new Highlight(...ranges));
}

/** Brings words into sight; in a plain message, where nothing can be underlined, it selects them. */
export function bringIntoSight(window: ComposeWindow, words: string): void {
  if (isPlain(window)) selectText(window, words);
  else findText(window, words)?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}
