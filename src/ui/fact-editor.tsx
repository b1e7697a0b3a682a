import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../interviews/problem.ts';
import { words } from '../platform/words.ts';
import { Button } from './button.tsx';
import { isComposing } from './is-composing.ts';
import { refuseBadInput } from './refuse-bad-input.ts';

/** Why a fact was not saved: beside which of its fields, in words; '' where it is said elsewhere. */
export interface FactProblem {
  readonly field: Problem['field'];
  readonly text: string;
}

export interface FactEditorProps<Value> {
  /** The fact's name. */
  readonly label: string;
  /** What the fields start with. */
  readonly value: Value;
  readonly editor: (
    value: Value,
    onValue: (value: Value) => void,
    problem: FactProblem | null,
  ) => ComponentChildren;
  /**
   * Null once it is saved.
   *
   * @param from what the fields started with; the fact may have been changed elsewhere since
   */
  readonly onSave: (value: Value, from: Value) => Promise<FactProblem | null>;
  /** The way to take all of it out, where there is one. */
  readonly removal?: { readonly label: string; readonly onPress: () => void } | undefined;
  /** @param hadFocus false when the user has gone elsewhere meanwhile */
  readonly onClose: (hadFocus: boolean) => void;
}

/** The field that is at fault, else the first; of a choice, what is chosen. */
function focusFirst(form: HTMLFormElement | null): void {
  const field =
    form?.querySelector<HTMLElement>('[aria-invalid="true"]') ??
    form?.querySelector<HTMLElement>('input, select, textarea');
  const chosen = field?.closest('fieldset')?.querySelector<HTMLElement>('[type="radio"]:checked');
  const target = chosen ?? field;
  target?.focus();
  if (target instanceof HTMLInputElement) target.select();
}

/** A fact's fields. Enter saves (where it makes a new line: with Ctrl or ⌘), Escape leaves it as it was. */
export function FactEditor<Value>(props: FactEditorProps<Value>) {
  const { value, removal, onClose } = props;
  const form = useRef<HTMLFormElement>(null);
  const [from] = useState(value);
  const [draft, setDraft] = useState(value);
  const [problem, setProblem] = useState<FactProblem | null>(null);
  const [busy, setBusy] = useState(false);
  // The first paint of the fields, and each refusal.
  useLayoutEffect(() => focusFirst(form.current), [problem]);

  const close = () => {
    const { activeElement, body } = document;
    onClose(activeElement === body || form.current?.contains(activeElement) === true);
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (busy || refuseBadInput(form.current)) return;
    // Nothing was changed, and so there is nothing to take back.
    if (JSON.stringify(draft) === JSON.stringify(from)) return close();
    setBusy(true);
    let found: FactProblem | null;
    try {
      found = await props.onSave(draft, from);
    } finally {
      setBusy(false);
    }
    if (found) setProblem(found);
    else close();
  };
  return (
    <form
      ref={form}
      class="fact-editor"
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
          form.current?.requestSubmit();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <div class="fact-fields">{props.editor(draft, setDraft, problem)}</div>
      <div class="fact-actions">
        <Button kind="primary" submit busy={busy}>
          {words('save')}
        </Button>
        <Button kind="quiet" onPress={close}>
          {words('cancel')}
        </Button>
        {removal && (
          <Button kind="danger" onPress={removal.onPress}>
            {removal.label}
          </Button>
        )}
      </div>
    </form>
  );
}
