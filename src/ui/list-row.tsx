import type { ComponentChildren } from 'preact';

/**
 * A row of a list: text, what can be done at its end; under them what is next, with what to press
 * for it; and below all what has been unfolded.
 */
export function ListRow(props: {
  id?: string | undefined;
  children: ComponentChildren;
  actions?: ComponentChildren;
  step?: ComponentChildren;
  below?: ComponentChildren;
}) {
  return (
    <li class="aw-row" id={props.id}>
      <div class="aw-row-top">
        <div class="aw-row-text">{props.children}</div>
        {props.actions}
      </div>
      {props.step && <div class="aw-row-step">{props.step}</div>}
      {props.below && <div class="aw-row-below">{props.below}</div>}
    </li>
  );
}
