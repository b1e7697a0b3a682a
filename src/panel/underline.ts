import type { ComposeWindow } from '../mail/compose-windows.ts';
import { findText } from '../mail/text-range.ts';

const NAME = 'afterword';

/**
 * Underlines words in a message: the browser paints them, nothing in the page changes and nothing of
 * it is sent. An empty list takes the lines away.
 *
 * @returns how many of the words were found
 */
export function underline(window: ComposeWindow, words: readonly string[]): number {
  // Firefox has them since 140, Chrome since 105.
  if (!('highlights' in CSS)) return 0;
  CSS.highlights.delete(NAME);
  const ranges = words.map((each) => findText(window, each)).filter((range) => range !== null);
  if (ranges.length === 0) return 0;
  CSS.highlights.set(NAME, new Highlight(...ranges));
  ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  return ranges.length;
}
