import { useId } from 'preact/hooks';
import type { NoteLanguage } from '../interviews/settings.ts';
import { MOST_SHARED, type Sameness } from '../notes/sameness.ts';
import { words } from '../platform/words.ts';

/** So many of the shared rows of words are shown: the longest tell the most. */
const MOST_SHOWN = 3;

/** How much of a note also stands in another one of the same interview, and what. */
export function SamenessMeter(props: {
  readonly sameness: Sameness;
  /** Who the other note is to. */
  readonly to: string;
  /** In which the notes are written. */
  readonly language: NoteLanguage;
  readonly isShown: boolean;
  readonly onShow?: ((isShown: boolean) => void) | undefined;
}) {
  const { sameness, to, isShown, onShow } = props;
  const titleId = useId();
  const percent = Math.round(sameness.share * 100);
  const isMuch = sameness.share > MOST_SHARED;
  return (
    <div class={`check-same${isMuch ? ' check-same-much' : ''}`}>
      <div class="check-same-head">
        <span id={titleId}>{words('samenessTitle', to)}</span>
        <strong>{words('percent', String(percent))}</strong>
      </div>
      <meter
        aria-labelledby={titleId}
        min={0}
        max={100}
        high={MOST_SHARED * 100}
        optimum={0}
        value={percent}
      >
        {percent}
      </meter>
      <p class="check-advice">{words(isMuch ? 'samenessMuch' : 'samenessFine')}</p>
      {sameness.runs.length > 0 && (
        <ul class="check-runs" aria-label={words('samenessRuns')}>
          {sameness.runs.slice(0, MOST_SHOWN).map((run) => (
            <li key={run.text}>
              <mark lang={props.language} dir="auto">
                {run.text}
              </mark>
            </li>
          ))}
        </ul>
      )}
      {sameness.runs.length > 0 && onShow && (
        <button
          type="button"
          class="aw-button aw-button-quiet aw-flush-start"
          aria-pressed={isShown}
          onClick={() => onShow(!isShown)}
        >
          {words('showShared')}
        </button>
      )}
    </div>
  );
}
