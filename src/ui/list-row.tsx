import type { ComponentChildren } from 'preact';

/** Where a row stands in a list of which only a part is drawn. */
export interface RowPlace {
  /** From 0. */
  readonly index: number;
  /** How many rows the whole list has. */
  readonly count: number;
  /** Pixels from the list's own top; null while all rows stand one below the other. */
  readonly top: number | null;
  readonly measure?: ((row: HTMLElement | null) => void) | undefined;
}

/**
 * A row of a list: text, what can be done at its end; under them what is next, with what to press
 * for it; and below all what has been unfolded.
 */
export function ListRow(props: {
  id?: string | undefined;
  place?: RowPlace | undefined;
  children: ComponentChildren;
  actions?: ComponentChildren;
  step?: ComponentChildren;
  below?: ComponentChildren;
}) {
  const { place } = props;
  return (
    <li
      class="aw-row"
      id={props.id}
      ref={place?.measure ?? null}
      data-index={place?.index}
      aria-setsize={place?.count}
      aria-posinset={place && place.index + 1}
      style={place && place.top !== null ? { insetBlockStart: `${place.top}px` } : undefined}
    >
      <div class="aw-row-top">
        <div class="aw-row-text">{props.children}</div>
        {props.actions}
      </div>
      {props.step && <div class="aw-row-step">{props.step}</div>}
      {props.below && <div class="aw-row-below">{props.below}</div>}
    </li>
  );
}
