import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { FIRST_SHOWN } from '../../data/agenda-head.ts';
import { countedWords } from '../../platform/words.ts';
import { Button } from '../../ui/button.tsx';

/** So many rows are made: more nobody reads, on paper or on the screen. The rest is a number. */
const MOST = 300;

/** A row: what it is, and what is said of it. */
export interface WeekRow {
  readonly key: string;
  readonly head: ComponentChildren;
  readonly text: ComponentChildren;
}

/**
 * A part of the week as a table. The screen shows the first rows until more are asked for; on paper all
 * of them stand, whatever way it is printed: they are there, and hidden from the screen alone.
 */
export function WeekTable<Item>(props: {
  title: string;
  kind?: string;
  columns: readonly [string, string];
  items: readonly Item[];
  rowOf: (item: Item) => WeekRow;
}) {
  const { title, kind = '', columns, items, rowOf } = props;
  const [all, setAll] = useState(false);
  const table = useRef<HTMLTableElement>(null);
  const made = items.slice(0, MOST);
  const hidden = all ? 0 : Math.max(made.length - FIRST_SHOWN, 0);
  const left = items.length - made.length;
  const showAll = () => {
    setAll(true);
    // The button goes: the last of the rows that were there takes the focus.
    table.current?.tBodies[0]?.rows[FIRST_SHOWN - 1]?.querySelector('th')?.focus();
  };
  return (
    <>
      <table ref={table} class={`follow-table week-table ${kind}`}>
        <caption class="aw-hidden">{title}</caption>
        <thead class="aw-hidden">
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {made.map(rowOf).map(({ key, head, text }, index) => (
            <tr key={key} class={!all && index >= FIRST_SHOWN ? 'week-rest' : undefined}>
              <th scope="row" tabIndex={index === FIRST_SHOWN - 1 ? -1 : undefined}>
                {head}
              </th>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && (
        <div class="week-aside week-more aw-flush-start">
          <Button kind="quiet" onPress={showAll}>
            {countedWords('showMore', hidden)}
          </Button>
        </div>
      )}
      {left > 0 && (
        <p class={`aw-hint week-left${hidden > 0 ? ' week-rest' : ''}`}>
          {countedWords('weekLeft', left)}
        </p>
      )}
    </>
  );
}
