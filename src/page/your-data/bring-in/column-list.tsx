import type { ColumnGuess } from '../../../exchange/columns/guess-columns.ts';
import { TARGETS, type Target } from '../../../exchange/columns/target.ts';
import { type MessageKey, words } from '../../../platform/words.ts';
import type { Option } from '../../../ui/choice.tsx';
import { formatList } from '../../../ui/dates.ts';
import { SelectField } from '../../../ui/select-field.tsx';

/** What a column can be, and `none`: it is not brought in. */
export type ColumnChoice = Target | 'none';

const LABELS: Record<ColumnChoice, MessageKey> = {
  none: 'columnNone',
  company: 'fieldCompany',
  position: 'fieldPosition',
  date: 'fieldInterviewDate',
  time: 'columnTime',
  zone: 'fieldTimeZone',
  minutes: 'columnMinutes',
  name: 'fieldPersonName',
  email: 'columnEmail',
  phone: 'columnPhone',
  role: 'fieldRole',
  hiringDate: 'fieldHiringDate',
  status: 'columnStatus',
  outcomeDate: 'columnOutcomeDate',
  strongPoints: 'fieldStrongPoints',
  id: 'columnId',
  sourceId: 'columnSourceId',
};

/** What a column is called: by its head, else by its number. */
export function nameOfColumn({ head, column }: Pick<ColumnGuess, 'head' | 'column'>): string {
  return head === '' ? words('columnNumber', column + 1) : head;
}

/** The columns of a list, each with what stands in it and what it is taken for. */
export function ColumnList(props: {
  columns: readonly ColumnGuess[];
  choices: ReadonlyMap<number, ColumnChoice>;
  onChoice: (column: number, choice: ColumnChoice) => void;
}) {
  const options: Option<ColumnChoice>[] = (['none', ...TARGETS] as const).map((value) => ({
    value,
    label: words(LABELS[value]),
  }));
  return (
    <ul class="columns">
      {props.columns.map((column) => {
        const choice = props.choices.get(column.column) ?? 'none';
        return (
          <li key={column.column} class={`column${choice === 'none' ? ' column-left' : ''}`}>
            <div class="column-text">
              <h4>{nameOfColumn(column)}</h4>
              <p class="aw-hint">
                {column.samples.length === 0
                  ? words('columnEmpty')
                  : formatList(column.samples.slice(0, 2))}
              </p>
            </div>
            <SelectField
              label={words('columnIs', nameOfColumn(column))}
              hideLabel
              value={choice}
              options={options}
              onValue={(chosen) => props.onChoice(column.column, chosen)}
            />
          </li>
        );
      })}
    </ul>
  );
}
