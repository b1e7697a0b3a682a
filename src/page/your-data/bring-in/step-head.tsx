import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** The head of what an import asks or tells now: it takes the focus, as what was pressed before is gone. */
export function StepHead(props: { children: ComponentChildren }) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <h3 ref={head} tabIndex={-1} class="import-head">
      {props.children}
    </h3>
  );
}
