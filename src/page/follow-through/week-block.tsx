import type { PlainDate } from '../../interviews/interview.ts';
import { words } from '../../platform/words.ts';
import { formatShortDate } from '../../ui/dates.ts';
import { type WeekRow, WeekTable } from './week-table.tsx';

/** A line of a block: the day, what, and why or for whom. */
export interface WeekLine {
  readonly key: string;
  readonly on: PlainDate;
  readonly what: string;
  readonly detail: string;
}

function rowOf({ key, on, what, detail }: WeekLine, today: PlainDate): WeekRow {
  return {
    key,
    head: <time dateTime={on}>{formatShortDate(on, today)}</time>,
    text: (
      <>
        <span class="week-what">{what}</span>
        {detail !== '' && <span class="aw-hint week-detail">{detail}</span>}
      </>
    ),
  };
}

/** A part of the week as a table, or in a word that there is nothing in it. */
export function WeekBlock<Item>(props: {
  title: string;
  none: string;
  today: PlainDate;
  items: readonly Item[];
  lineOf: (item: Item) => WeekLine;
}) {
  const { title, items } = props;
  return (
    <section class="week-block">
      <h2>{title}</h2>
      {items.length === 0 ? (
        <p class="aw-hint">{props.none}</p>
      ) : (
        <WeekTable
          title={title}
          columns={[words('weekColumnDay'), words('weekColumnWhat')]}
          items={items}
          rowOf={(item) => rowOf(props.lineOf(item), props.today)}
        />
      )}
    </section>
  );
}
