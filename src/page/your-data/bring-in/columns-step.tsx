import { useEffect, useState } from 'preact/hooks';
import type { ColumnGuess } from '../../../exchange/columns/guess-columns.ts';
import { numberPeople } from '../../../exchange/columns/number-people.ts';
import type { ColumnUse } from '../../../exchange/columns/target.ts';
import type { DateOrder } from '../../../exchange/dates/find-day.ts';
import type { Table } from '../../../exchange/table/read-table.ts';
import { dateIn } from '../../../interviews/civil-time.ts';
import { countedWords, words } from '../../../platform/words.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useView } from '../../../views/view-context.ts';
import { ColumnList } from './column-list.tsx';
import type { ColumnChoice } from './column-words.ts';
import { type DatesOfTable, readDates } from './date-examples.ts';
import { DateOrderQuestion } from './date-order.tsx';
import { StepHead } from './step-head.tsx';

const DATES: readonly ColumnChoice[] = ['date', 'hiringDate', 'outcomeDate'];

function listUses(table: Table, choices: ReadonlyMap<number, ColumnChoice>): ColumnUse[] {
  const used = [...choices].flatMap(([column, target]) =>
    target === 'none' ? [] : [{ column, target, head: table.heads[column] ?? '' }],
  );
  const persons = numberPeople(used);
  return used.map(({ column, target }) => ({ column, target, person: persons.get(column) ?? 0 }));
}

/** What each column of a list is, as it was guessed and can be corrected; and how its dates are written. */
export function ColumnsStep(props: {
  name: string;
  table: Table;
  columns: readonly ColumnGuess[];
  /** What was said of its dates before. */
  order: DateOrder | null;
  onRead: (uses: readonly ColumnUse[], order: DateOrder | null) => void;
  onClose: () => void;
}) {
  const { table, columns, onRead } = props;
  const { now, timetable } = useView();
  const today = dateIn(now, timetable.userTimeZone);
  const [choices, setChoices] = useState<ReadonlyMap<number, ColumnChoice>>(
    () => new Map(columns.map(({ column, use }) => [column, use?.target ?? 'none'])),
  );
  const [dates, setDates] = useState<DatesOfTable | null>(null);
  const [order, setOrder] = useState<DateOrder | null>(props.order);
  const [problem, setProblem] = useState<'noDate' | 'noOrder' | null>(null);
  const dated = [...choices].filter(([, each]) => DATES.includes(each)).map(([column]) => column);
  useEffect(() => {
    let isWanted = true;
    const others = columns.filter(({ column, hasDates }) => hasDates && !dated.includes(column));
    const beside = others.map(({ column }) => column);
    readDates(table, dated, beside, today).then((read) => isWanted && setDates(read));
    return () => {
      isWanted = false;
    };
  }, [table, dated.join()]);

  const read = () => {
    if (dates === null) return;
    if (![...choices.values()].includes('date')) setProblem('noDate');
    else if (dates.order === 'ask' && order === null) setProblem('noOrder');
    else onRead(listUses(table, choices), dates.order === 'ask' ? order : dates.order);
  };
  return (
    <div class="aw-form">
      <StepHead>{words('columnsTitle', props.name)}</StepHead>
      <p class="aw-hint">{countedWords('columnsHint', table.rows.length)}</p>
      <ColumnList
        columns={columns}
        choices={choices}
        onChoice={(column, choice) => {
          setProblem(null);
          setChoices(new Map(choices).set(column, choice));
        }}
      />
      {dates?.order === 'ask' && (
        <DateOrderQuestion
          examples={dates.examples}
          order={order}
          today={today}
          problem={problem === 'noOrder' ? words('importDateOrderMissing') : undefined}
          onOrder={setOrder}
        />
      )}
      {problem === 'noDate' && <Notice kind="error">{words('columnsNoDate')}</Notice>}
      <div class="aw-actions">
        <Button kind="primary" busy={dates === null} onPress={read}>
          {words('columnsDone')}
        </Button>
        <Button kind="quiet" onPress={props.onClose}>
          {words('cancel')}
        </Button>
      </div>
    </div>
  );
}
