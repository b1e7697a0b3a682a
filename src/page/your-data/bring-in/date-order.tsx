import type { DateOrder } from '../../../exchange/dates/find-day.ts';
import type { PlainDate } from '../../../interviews/interview.ts';
import { type MessageKey, words } from '../../../platform/words.ts';
import { Choice } from '../../../ui/choice.tsx';
import { formatDate, formatList } from '../../../ui/dates.ts';
import type { DateExample } from './date-examples.ts';

const LABELS: Record<DateOrder, MessageKey> = {
  dmy: 'importDayFirst',
  mdy: 'importMonthFirst',
  ymd: 'importYearFirst',
};

/** Asks once how the dates of a list are to be read, where they can be read in several ways. */
export function DateOrderQuestion(props: {
  examples: readonly DateExample[];
  order: DateOrder | null;
  today: PlainDate;
  problem: string | undefined;
  onOrder: (order: DateOrder) => void;
}) {
  const { examples, order, today } = props;
  const orders = [...new Set(examples.flatMap(({ days }) => days.map(([each]) => each)))].sort();
  const readBy = (wanted: DateOrder): string[] =>
    examples
      .flatMap(({ days }) => days.filter(([each]) => each === wanted))
      .map(([, date]) => formatDate(date, today));
  return (
    <Choice
      label={words('importDateOrder')}
      hint={words('importDateOrderHint', formatList(examples.map(({ text }) => text)))}
      problem={props.problem}
      value={order}
      options={orders.map((value) => ({
        value,
        label: words(LABELS[value], formatList(readBy(value))),
      }))}
      onValue={props.onOrder}
    />
  );
}
