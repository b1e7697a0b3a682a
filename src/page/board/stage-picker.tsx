import { STAGES } from '../../interviews/stage.ts';
import { words, wordsLocale } from '../../platform/words.ts';
import { columnId } from './board-column.tsx';
import type { Columns } from './by-stage.ts';
import { describeStage } from './stage-words.ts';

/** The way to a stage where the columns stand one below the other; empty ones are passed over. */
export function StagePicker({ columns }: { columns: Columns }) {
  return (
    <nav class="board-picker" aria-label={words('boardStages')}>
      {STAGES.filter((stage) => columns[stage].length > 0).map((stage) => (
        <button
          key={stage}
          type="button"
          class="board-pick"
          onClick={() => {
            const title = document.getElementById(columnId(stage));
            title?.focus({ preventScroll: true });
            title?.scrollIntoView({ block: 'start' });
          }}
        >
          {describeStage(stage)}{' '}
          <span class="board-count">{columns[stage].length.toLocaleString(wordsLocale())}</span>
        </button>
      ))}
    </nav>
  );
}
