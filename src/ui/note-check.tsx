import type { PlainDate } from '../interviews/interview.ts';
import type { NoteLanguage } from '../interviews/settings.ts';
import type { Hint } from '../notes/check/hint.ts';
import type { NoteReview } from '../notes/check/review-note.ts';
import { words } from '../platform/words.ts';
import { Button } from './button.tsx';
import { describeHint } from './check-words.ts';
import { formatDate } from './dates.ts';
import { Icon } from './icon.tsx';

export const LIGHTS = ['manners', 'interest', 'call'] as const;
export type LightName = (typeof LIGHTS)[number];

export interface NoteCheckProps {
  readonly review: NoteReview;
  /** The lights that this note is to have: a call is not promised to those who want none. */
  readonly lights: readonly LightName[];
  /** In which the note is written. */
  readonly language: NoteLanguage;
  /** The light whose sentence is underlined in the message, if any. */
  readonly shown: LightName | null;
  /** Underlines a light's sentence, or no more. Left out where nothing can be underlined. */
  readonly onShow?: ((light: LightName | null) => void) | undefined;
  /** Writes another day into the note. Left out where the note cannot be written to. */
  readonly onUseDay?: ((day: PlainDate) => void) | undefined;
  /** Corrects a name in the note, likewise. */
  readonly onCorrect?: ((written: string, meant: string) => void) | undefined;
}

function Light(props: NoteCheckProps & { name: LightName }) {
  const { name, review, shown, onShow } = props;
  const { isOn, sentence } = review[name];
  const { date } = review.call;
  const title = words(`light_${name}`);
  const hasNoDay = name === 'call' && isOn && date === null;
  const isShown = shown === name;
  return (
    <li class={`check-light${isOn ? ' check-light-on' : ''}${hasNoDay ? ' check-light-half' : ''}`}>
      <Icon name={isOn && !hasNoDay ? 'done' : 'open'} />
      <div class="check-light-text">
        <span class="check-light-name">
          {title}
          <span class="aw-hidden">: {words(isOn ? 'lightOn' : 'lightOff')}</span>
          {name === 'call' && date !== null && <strong>{formatDate(date)}</strong>}
        </span>
        {isOn ? (
          <q class="check-sentence" lang={props.language} dir="auto">
            {sentence}
          </q>
        ) : (
          <span class="check-advice">{words(`light_${name}_advice`)}</span>
        )}
        {hasNoDay && <span class="check-advice">{words('lightCallNoDay')}</span>}
      </div>
      {isOn && onShow && (
        <button
          type="button"
          class="aw-button aw-button-quiet check-show"
          aria-pressed={isShown}
          aria-label={words('showLight', title)}
          onClick={() => onShow(isShown ? null : name)}
        >
          {words('show')}
        </button>
      )}
    </li>
  );
}

function HintLine({ hint, onUseDay, onCorrect }: NoteCheckProps & { hint: Hint }) {
  const better = 'better' in hint ? hint.better : null;
  return (
    <li class="check-hint">
      <Icon name="info" />
      <span dir="auto">{describeHint(hint)}</span>
      {better !== null && onUseDay && (
        <Button kind="soft" onPress={() => onUseDay(better)}>
          {words('useDay', formatDate(better))}
        </Button>
      )}
      {hint.code === 'misspelled' && onCorrect && (
        <Button kind="soft" onPress={() => onCorrect(hint.written, hint.meant)}>
          {words('useName', hint.meant)}
        </Button>
      )}
    </li>
  );
}

/** A note's three lights, each with the sentence that lit it, and below them what is worth a look. */
export function NoteCheck(props: NoteCheckProps) {
  const { review, lights } = props;
  const lit = lights.filter((name) => review[name].isOn).map((name) => words(`light_${name}`));
  return (
    <div class="check">
      <ul class="check-lights" aria-label={words('lightsLabel')}>
        {lights.map((name) => (
          <Light key={name} {...props} name={name} />
        ))}
      </ul>
      <p class="aw-hidden" role="status">
        {lit.length === 0 ? words('lightsNone') : words('lightsLit', lit.join(', '))}
      </p>
      {review.hints.length > 0 && (
        <ul class="check-hints" aria-label={words('hintsLabel')}>
          {review.hints.map((hint) => (
            <HintLine key={`${hint.code} ${describeHint(hint)}`} {...props} hint={hint} />
          ))}
        </ul>
      )}
      {review.words > 0 && <p class="check-length">{words('noteWords', String(review.words))}</p>}
    </div>
  );
}
