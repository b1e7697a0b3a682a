import type { ComponentChildren, Ref } from 'preact';
import type { Interview } from '../interviews/interview.ts';
import { Button } from '../ui/button.tsx';
import { nameOf } from './interview-name.ts';

/** The head of a view of one interview: the way back, its name, which takes the focus, and more. */
export function DetailHeader(props: {
  interview: Interview;
  title: Ref<HTMLHeadingElement>;
  /** Below the name; '' for nothing. */
  subtitle: string;
  backLabel: string;
  onBack: () => void;
  /** At its end. */
  children?: ComponentChildren;
}) {
  const { interview, title, subtitle } = props;
  return (
    <header class="detail-top">
      <Button kind="icon" icon="back" label={props.backLabel} onPress={props.onBack} />
      <div class="detail-name">
        <h1 ref={title} tabIndex={-1}>
          {nameOf(interview)}
        </h1>
        {subtitle && <p class="aw-hint">{subtitle}</p>}
      </div>
      {props.children}
    </header>
  );
}
