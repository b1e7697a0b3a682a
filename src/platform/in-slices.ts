/** Told while there is much to do: how much of how much is done. */
export type OnProgress = (done: number, total: number) => void;

/** So long a page is kept busy at a time: within a frame, also where the machine is slow. */
const SLICE_MS = 12;

/** Lets what waits have its turn: a press, a frame. A timer would come once a second in a hidden page. */
export function letOthersWork(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Does something with each item, in slices between which the page stays usable. */
export async function inSlices<Item>(
  items: readonly Item[],
  act: (item: Item, index: number) => void,
  onProgress: OnProgress = () => {},
): Promise<void> {
  let since = performance.now();
  for (const [index, item] of items.entries()) {
    act(item, index);
    if (performance.now() - since < SLICE_MS) continue;
    onProgress(index + 1, items.length);
    await letOthersWork();
    since = performance.now();
  }
  onProgress(items.length, items.length);
}

/** Progress of one part of the work, from a share of the whole to another, as progress of the whole. */
export function inPart(onProgress: OnProgress, from: number, to: number): OnProgress {
  return (done, total) => onProgress(from + (total === 0 ? 1 : done / total) * (to - from), 1);
}
