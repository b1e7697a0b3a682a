import type { FunctionComponent } from 'preact';
import { type CardName, cardOf } from '../interviews/card-of.ts';
import type { Interview } from '../interviews/interview.ts';
import type { Step } from '../interviews/step.ts';
import { isDueNow } from '../interviews/step-state.ts';
import { words } from '../platform/words.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { showLater } from './show-later.tsx';
import type { Task } from './task-form.tsx';

export interface StepCardProps {
  readonly interview: Interview;
  /** The form that is open for this interview. */
  readonly task: Task | null;
  readonly onTask: (task: Task) => void;
  /** Nothing else is shown beside it: it is never folded away. */
  readonly isAlone?: boolean | undefined;
}

const CARDS: Readonly<Record<CardName, FunctionComponent<StepCardProps>>> = {
  closing: showLater(() =>
    import('./closing/closing-card.tsx').then(({ ClosingCard }) => ClosingCard),
  ),
  call: showLater(() => import('./call/call-card.tsx').then(({ CallCard }) => CallCard)),
  'cross-off': showLater(() =>
    import('./call/cross-off-card.tsx').then(({ CrossOffCard }) => CrossOffCard),
  ),
};

/** What is needed for a step at a glance; for a call that is still to come, folded away. */
export function StepCard({ step, ...props }: StepCardProps & { step: Step }) {
  const name = cardOf(step);
  if (name === null) return null;
  const Card = CARDS[name];
  if (name !== 'call' || isDueNow(step) || props.isAlone) return <Card {...props} />;
  return (
    <Disclosure label={words('prepareCall')}>
      <Card {...props} />
    </Disclosure>
  );
}
