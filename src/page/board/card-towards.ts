/** Part of a card's width by which two in one column may be apart. */
const SAME_COLUMN = 0.5;

const distance = (one: number, other: number): number => Math.abs(one - other);

function nearest(cards: readonly HTMLElement[], far: (at: DOMRect) => number): HTMLElement | null {
  const sorted = cards
    .map((card) => ({ card, far: far(card.getBoundingClientRect()) }))
    .sort((a, b) => a.far - b.far);
  return sorted[0]?.card ?? null;
}

/**
 * The card that an arrow key leads to, as it is seen: so that right is right in every direction of
 * writing, and however the columns stand. Null at the edge, and for other keys.
 */
export function cardTowards(
  key: string,
  from: HTMLElement,
  cards: readonly HTMLElement[],
): HTMLElement | null {
  const own = from.getBoundingClientRect();
  const where = (is: (at: DOMRect) => boolean) =>
    cards.filter((card) => card !== from && is(card.getBoundingClientRect()));
  const isBeside = (at: DOMRect) => distance(at.left, own.left) < own.width * SAME_COLUMN;
  if (key === 'ArrowUp') {
    const above = where((at) => isBeside(at) && at.top < own.top);
    return nearest(above, (at) => own.top - at.top);
  }
  if (key === 'ArrowDown') {
    const below = where((at) => isBeside(at) && at.top > own.top);
    return nearest(below, (at) => at.top - own.top);
  }
  const side = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  const over = where((at) => (at.left - own.left) * side >= own.width * SAME_COLUMN);
  const next = nearest(over, (at) => distance(at.left, own.left))?.getBoundingClientRect();
  if (!next) return null;
  const column = over.filter((card) => distance(card.getBoundingClientRect().left, next.left) < 1);
  return nearest(column, (at) => distance(at.top, own.top));
}
