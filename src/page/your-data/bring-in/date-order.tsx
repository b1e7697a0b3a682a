import type { PlainDate } from '../../../interviews/interview.ts';
import { words } from '../../../platform/words.ts';
import { Choice } from '../../../ui/choice.tsx';
import { formatDate, formatList } from '../../../ui/dates.ts';

/** How the parts of a date follow each other. */
export type DateOrder = 'day-first' | 'month-first';

/** Some dates of the file as they stand there, and as either order reads them; null: it cannot. */
export interface DateExample {
  readonly text: string;
  readonly read: Readonly<Record<DateOrder, PlainDate | null>>;
}

/** Asks once how the dates of a file are to be read, where they can be read in two ways. */
export function DateOrderQuestion(props: {
  examples: readonly DateExample[];
  order: DateOrder | null;
  today: PlainDate;
  problem: string | undefined;
  onOrder: (order: DateOrder) => void;
}) {
  const { examples, order, today } = props;
  const optionOf = (value: DateOrder, key: 'importDayFirst' | 'importMonthFirst') => {
    const read = examples.map(({ read }) => read[value]).filter((date) => date !== null);
    return { value, label: words(key, formatList(read.map((date) => formatDate(date, today)))) };
  };
  return (
    <Choice
      label={words('importDateOrder')}
      hint={words('importDateOrderHint', formatList(examples.map(({ text }) => text)))}
      problem={props.problem}
      value={order}
      options={[
        optionOf('day-first', 'importDayFirst'),
        optionOf('month-first', 'importMonthFirst'),
      ]}
      onValue={props.onOrder}
    />
  );
}
