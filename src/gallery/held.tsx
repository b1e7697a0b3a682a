import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** Keeps a value for a component that has none of its own, so that it can be tried. */
export function Held<T>(props: {
  start: T;
  children: (value: T, set: (value: T) => void) => ComponentChildren;
}) {
  const [value, setValue] = useState(props.start);
  return <>{props.children(value, setValue)}</>;
}
