/** So many things are derived at once; more would be felt as a halt. */
export const AT_ONCE = 250;

/** Milliseconds of work between which the page answers. */
const SHARE_MS = 8;

/**
 * Lets the page draw, and do what has been pressed. By a timer, whose pause is long enough for a frame;
 * with messages, as `inSlices` has them, a popup drew its first rows when all thousands were done.
 */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Does the same with one after the other, a share at a time.
 *
 * @param isOver asked before each: true gives the rest up
 * @returns whether all has been done
 */
export async function doInShares<Item>(
  items: readonly Item[],
  work: (item: Item) => void,
  isOver: () => boolean,
): Promise<boolean> {
  let since = performance.now();
  for (const item of items) {
    if (isOver()) return false;
    work(item);
    if (performance.now() - since < SHARE_MS) continue;
    await pause();
    since = performance.now();
  }
  return !isOver();
}
