import type { ComponentChildren } from 'preact';

/** A word on how something stands. The colour only repeats what the word says. */
export function Chip(props: {
  kind?: 'quiet' | 'due' | 'overdue' | undefined;
  children: ComponentChildren;
}) {
  return <span class={`aw-chip aw-chip-${props.kind ?? 'quiet'}`}>{props.children}</span>;
}
