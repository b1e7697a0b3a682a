import { useState } from 'preact/hooks';
import type { Stage } from '../../interviews/stage.ts';
import type { Planned } from '../../ui/sort-interviews.ts';

/** A card on its way: which, from where, and over which column it is now. */
export interface Dragged {
  readonly planned: Planned;
  readonly from: Stage;
  readonly over: Stage | null;
}

/** What a column listens to while a card is on its way. */
export interface DropEvents {
  readonly onDragOver: (event: DragEvent) => void;
  readonly onDragLeave: (event: DragEvent) => void;
  readonly onDrop: (event: DragEvent) => void;
}

/**
 * Cards are dragged from column to column. What is dragged is known here and not read from the event:
 * whatever comes from another window is none of ours.
 */
export function useDrag(onMoved: (planned: Planned, from: Stage, to: Stage) => void) {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const take = (planned: Planned, from: Stage, event: DragEvent | null) => {
    if (!event?.isTrusted || !event.dataTransfer) return setDragged(null);
    const card = event.currentTarget as HTMLElement;
    const { left, top } = card.getBoundingClientRect();
    event.dataTransfer.setDragImage(card, event.clientX - left, event.clientY - top);
    event.dataTransfer.clearData();
    // Dropped elsewhere it says nothing, also where it was held by its link; without any data Firefox drags nothing.
    event.dataTransfer.setData('text/plain', '');
    event.dataTransfer.effectAllowed = 'move';
    setDragged({ planned, from, over: null });
  };
  const dropEvents = (to: Stage): DropEvents => ({
    onDragOver: (event) => {
      if (!dragged || dragged.from === to) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'move';
      if (dragged.over !== to) setDragged({ ...dragged, over: to });
    },
    onDragLeave: (event) => {
      const column = event.currentTarget as Node;
      const isInside = event.relatedTarget instanceof Node && column.contains(event.relatedTarget);
      if (dragged && dragged.over === to && !isInside) setDragged({ ...dragged, over: null });
    },
    onDrop: (event) => {
      event.preventDefault();
      setDragged(null);
      if (dragged && dragged.from !== to && event.isTrusted)
        onMoved(dragged.planned, dragged.from, to);
    },
  });
  return { dragged, take, dropEvents };
}
