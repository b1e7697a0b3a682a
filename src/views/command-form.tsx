import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../interviews/problem.ts';
import { words } from '../platform/words.ts';
import { Button } from '../ui/button.tsx';
import { isComposing } from '../ui/is-composing.ts';
import { Notice } from '../ui/notice.tsx';
import { describeProblem } from '../ui/problem-words.ts';
import { focusAmiss, refuseBadInput } from '../ui/refuse-bad-input.ts';
import type { Sent } from './use-commands.ts';

/** Says what is wrong with a field, if anything is. */
export type Said = (field: Problem['field']) => string | undefined;

export interface CommandFormProps {
  readonly label: string;
  readonly submitLabel: string;
  readonly onSubmit: () => Promise<Sent>;
  readonly onDone: () => void;
  readonly onCancel: () => void;
  /** False where something before it has the focus. */
  readonly takesFocus?: boolean | undefined;
  /** What else can be done here, after the form's own buttons. */
  readonly more?: ComponentChildren;
  readonly children: (said: Said) => ComponentChildren;
}

/**
 * A form that sends a command. What is typed stays until it is done; a problem is said beside its
 * field, which gets the focus. Escape cancels.
 */
export function CommandForm(props: CommandFormProps) {
  const { label, onCancel, takesFocus = true } = props;
  const form = useRef<HTMLFormElement>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState(0);

  useEffect(() => {
    if (takesFocus) form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [takesFocus]);
  useEffect(() => {
    if (refusals > 0) focusAmiss(form.current);
  }, [refusals]);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy || refuseBadInput(form.current)) return;
    setBusy(true);
    let sent: Sent;
    try {
      sent = await props.onSubmit();
    } finally {
      setBusy(false);
    }
    setProblem(typeof sent === 'object' ? sent : null);
    if (sent === 'done') props.onDone();
    else setRefusals((count) => count + 1);
  };
  const said: Said = (field) => (problem?.field === field ? describeProblem(problem) : undefined);

  return (
    <form
      ref={form}
      class="aw-form"
      aria-label={label}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isComposing(event)) return;
        event.preventDefault();
        onCancel();
      }}
    >
      {problem?.field === null && <Notice kind="error">{describeProblem(problem)}</Notice>}
      {props.children(said)}
      <div class="aw-actions">
        <Button kind="primary" submit busy={busy}>
          {props.submitLabel}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          {words('cancel')}
        </Button>
        {props.more}
      </div>
    </form>
  );
}
