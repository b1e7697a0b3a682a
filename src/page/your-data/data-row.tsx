import type { ComponentChildren } from 'preact';

/** One thing that can be done here: what it is, what for, and the button; below it what belongs to it. */
export function DataRow(props: {
  title: string;
  hint: ComponentChildren;
  action: ComponentChildren;
  children?: ComponentChildren;
}) {
  return (
    <div class="data-row">
      <div class="data-row-top">
        <div class="data-row-text">
          <h3>{props.title}</h3>
          <p class="aw-hint">{props.hint}</p>
        </div>
        {props.action}
      </div>
      {props.children}
    </div>
  );
}
