import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';

/** About as high as a row is that asks for nothing; each is measured once it is drawn. */
const ROW_HEIGHT = 82;

/** Rows drawn above and below what is to be seen, so that the next one can be focused. */
const BEYOND = 6;

export type VirtualRows = Virtualizer<Window, HTMLElement>;

type Options = VirtualizerOptions<Window, HTMLElement>;

/** What of a list is drawn, and where it stands in the window. */
export interface Drawn {
  readonly keys: readonly string[];
  /** Rows that stay drawn wherever the window is: with the focus, or with a form half filled. */
  readonly kept: readonly number[];
  /** Pixels from the top of the document to the list. */
  readonly top: number;
  readonly onChange: () => void;
}

/** What the library is to know of a list as it is now. */
export function optionsFor({ keys, kept, top, onChange }: Drawn): Options {
  return {
    count: keys.length,
    getScrollElement: () => window,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => keys[index] ?? index,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    scrollMargin: top,
    overscan: BEYOND,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...kept])].sort((a, b) => a - b),
    onChange,
    useAnimationFrameWithResizeObserver: true,
    initialRect: { width: innerWidth, height: innerHeight },
    initialOffset: () => scrollY,
  };
}

/** Draws of a list, which scrolls with the window, what of it is to be seen. */
export function makeVirtualRows(drawn: Drawn): VirtualRows {
  return new Virtualizer(optionsFor(drawn));
}
