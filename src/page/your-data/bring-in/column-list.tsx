import type { ColumnGuess } from '../../../exchange/columns/guess-columns.ts';
import { TARGETS } from '../../../exchange/columns/target.ts';
import { words } from '../../../platform/words.ts';
import type { Option } from '../../../ui/choice.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { COLUMN_LABELS, type ColumnChoice, nameOfColumn } from './column-words.ts';

/** The columns of a list, each with what stands in it and what it is taken for. */
export function ColumnList(props: {
  columns: readonly ColumnGuess[];
  choices: ReadonlyMap<number, ColumnChoice>;
  onChoice: (column: number, choice: ColumnChoice) => void;
}) {
  const options: Option<ColumnChoice>[] = (['none', ...TARGETS] as const).map((value) => ({
    value,
    label: words(COLUMN_LABELS[value]),
  }));
  return (
    <ul class="columns">
      {props.columns.map((column) => {
        const choice = props.choices.get(column.column) ?? 'none';
        const isGuess = column.sureness === 'unsure' && choice === column.use?.target;
        return (
          <li key={column.column} class={`column${choice === 'none' ? ' column-left' : ''}`}>
            <div class="column-text">
              <h4>{nameOfColumn(column)}</h4>
              <p class="aw-hint">
                {column.samples.length === 0
                  ? words('columnEmpty')
                  : column.samples.slice(0, 2).join(' · ')}
              </p>
            </div>
            <SelectField
              label={words('columnIs', nameOfColumn(column))}
              hideLabel
              hint={isGuess ? words('columnUnsure') : undefined}
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
