import { useEffect, useRef, useState } from 'preact/hooks';
import { openerId } from '../../views/interview-row.tsx';
import { cardTowards } from './card-towards.ts';

/** What takes the focus in an interview's card. */
export function findCard(id: string): HTMLElement | null {
  return document.getElementById(openerId(id));
}

/**
 * Keeps the focus on the board: arrow keys lead from card to card, it goes along with a card that
 * moves, and whoever comes back finds the card they had opened.
 *
 * @param changing what moves cards when it changes
 */
export function useCardFocus(opened: string, changing: unknown) {
  const board = useRef<HTMLDivElement>(null);
  const focused = useRef<Element | null>(null);
  const [last, setLast] = useState(opened);
  useEffect(() => findCard(opened)?.focus(), [opened]);
  // A card in another column is drawn anew; where it is gone, the board takes the focus.
  useEffect(() => {
    if (last === '' || document.activeElement !== document.body) return;
    // Where the user has put the focus away themselves, nothing takes it.
    if (focused.current?.isConnected) return;
    board.current?.focus({ preventScroll: true });
    findCard(last)?.focus();
  }, [changing, last]);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = event.target as HTMLElement;
    const card = at.closest<HTMLElement>('.board-card');
    const isOther = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    // The arrows of a menu are its own.
    if (!card || isOther || event.defaultPrevented || at.closest('.aw-menu')) return;
    const cards = board.current?.querySelectorAll<HTMLElement>('.board-card') ?? [];
    const next = cardTowards(event.key, card, [...cards]);
    if (!next) return;
    event.preventDefault();
    findCard(next.dataset.id ?? '')?.focus();
  };
  const onFocusIn = (event: FocusEvent) => {
    focused.current = event.target as Element;
    const card = focused.current.closest<HTMLElement>('.board-card');
    if (card?.dataset.id) setLast(card.dataset.id);
  };
  return { last, setLast, keys: { ref: board, onKeyDown, onFocusIn } };
}
