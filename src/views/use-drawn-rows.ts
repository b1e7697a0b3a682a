import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { FIRST_SHOWN } from '../data/agenda-head.ts';
import type { RowPlace } from '../ui/list-row.tsx';
import { useModule } from './use-module.ts';
import type { VirtualRows } from './virtual-rows.ts';

const load = () => import('./virtual-rows.ts');

/**
 * The rows of a list that are to be drawn: the first ones, and, once more is wanted, those that the
 * window shows, so that ten thousand cost no more than twenty.
 *
 * @param keys of all rows; one that stays the same keeps its row
 * @param isAll whether more than the first ones are wanted
 * @param wanted rows that are drawn in any case, by their index; -1: none
 */
export function useDrawnRows(keys: readonly string[], isAll: boolean, wanted: readonly number[]) {
  const list = useRef<HTMLUListElement>(null);
  const rows = useRef<VirtualRows | null>(null);
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const [focused, setFocused] = useState(-1);
  const isVirtual = isAll && keys.length > FIRST_SHOWN;
  const module = useModule(isVirtual ? load : null);

  const drawn = {
    keys,
    kept: [focused, ...wanted].filter((index) => index >= 0 && index < keys.length),
    top: list.current ? list.current.getBoundingClientRect().top + scrollY : 0,
    onChange: () => draw(undefined),
  };
  if (module && isVirtual) {
    rows.current ??= module.makeVirtualRows(drawn);
    rows.current.setOptions(module.optionsFor(drawn));
  } else rows.current = null;
  const virtual = rows.current;
  useLayoutEffect(() => virtual?._didMount(), [virtual]);
  useLayoutEffect(() => virtual?._willUpdate());

  const count = keys.length;
  const places: RowPlace[] = virtual
    ? virtual.getVirtualItems().map(({ index, start }) => ({
        ...{ index, count },
        top: start - drawn.top,
        measure: virtual.measureElement,
      }))
    : keys
        .map((_, index) => index)
        .filter((index) => index < FIRST_SHOWN || drawn.kept.includes(index))
        .map((index) => ({ index, count, top: null }));
  const onFocusIn = (event: FocusEvent) => {
    const row = (event.target as Element).closest<HTMLElement>('li');
    setFocused(Number(row?.dataset.index ?? -1));
  };
  return {
    places,
    onFocusIn: isVirtual ? onFocusIn : undefined,
    listRef: list,
    height: virtual ? virtual.getTotalSize() : null,
  };
}
