import type { ComponentChildren } from 'preact';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';

/** A part of an interview, with the way to change it. */
export function DetailSection(props: {
  title: string;
  actionLabel?: string | undefined;
  onAction?: (() => void) | undefined;
  expanded?: boolean | undefined;
  children: ComponentChildren;
}) {
  return (
    <section class="detail-section">
      <header class="detail-head">
        <h2>{props.title}</h2>
        {props.actionLabel && (
          <span class="aw-flush-end">
            <Button
              kind="quiet"
              label={words('pair', props.actionLabel, props.title)}
              expanded={props.expanded}
              onPress={props.onAction}
            >
              {props.actionLabel}
            </Button>
          </span>
        )}
      </header>
      {props.children}
    </section>
  );
}
