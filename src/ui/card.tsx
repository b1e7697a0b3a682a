import type { ComponentChildren } from 'preact';

/** A surface that holds what belongs together; without `padded` for rows, which bring their own. */
export function Card(props: { padded?: boolean | undefined; children: ComponentChildren }) {
  return <div class={`aw-card${props.padded ? ' aw-card-padded' : ''}`}>{props.children}</div>;
}
