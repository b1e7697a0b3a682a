import { type MessageKey, words } from '../../platform/words.ts';
import { useView } from '../view-context.ts';
import { type Find, LIST_NAMES, type ListName } from './find.ts';
import { ListCount } from './list-count.tsx';

const LABELS: Record<ListName, MessageKey> = {
  toDo: 'sectionToDo',
  comingUp: 'sectionComingUp',
  closed: 'filterClosed',
};

/** One of the lists alone, or all of them, with how many each has. */
export function ListFilter(props: { find: Find; onFind: (find: Find) => void }) {
  const { find, onFind } = props;
  const lists = useView().sorted();
  const option = (only: ListName | null, label: string, count: number) => (
    <button
      key={label}
      type="button"
      class="list-filter-option"
      aria-pressed={find.only === only}
      onClick={() => onFind({ ...find, only })}
    >
      {label} <ListCount count={count} />
    </button>
  );
  const all = LIST_NAMES.reduce((sum, name) => sum + lists[name].length, 0);
  return (
    <fieldset class="list-filter" aria-label={words('filterLabel')}>
      {option(null, words('filterAll'), all)}
      {LIST_NAMES.map((name) => option(name, words(LABELS[name]), lists[name].length))}
    </fieldset>
  );
}
