import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { useCopy } from '../ui/use-copy.ts';

/**
 * A report for its user to look over and to copy: it goes nowhere by itself.
 *
 * @param props.text null: not made yet, or it could not be
 * @param props.children what stands above it, such as a choice of what is in it
 */
export function Report(props: {
  title: string;
  hint: string;
  text: string | null;
  onClose: () => void;
  children?: ComponentChildren;
}) {
  const { text } = props;
  const title = useRef<HTMLHeadingElement>(null);
  const { copy, said } = useCopy();
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="report">
      <h2 ref={title} tabIndex={-1}>
        {props.title}
      </h2>
      {text !== null && <p>{props.hint}</p>}
      {props.children}
      {text !== null && (
        <section
          class="report-text"
          dir="auto"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard
          tabIndex={0}
          aria-label={props.title}
        >
          <pre>{text}</pre>
        </section>
      )}
      <div class="aw-actions">
        {text !== null && (
          <Button kind="primary" onPress={() => copy(text)}>
            {words('copyReport')}
          </Button>
        )}
        <Button onPress={props.onClose}>{words('close')}</Button>
        <span role="status" class="aw-hint">
          {said}
        </span>
      </div>
    </div>
  );
}
