import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';

/** What every field takes. `problem` is said beside the field and to those who do not see it. */
export interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  /** For one of several alike, whose group says what they are: only screen readers get it. */
  readonly hideLabel?: boolean | undefined;
}

/** What ties a control to its label, hint and problem. */
export interface FieldTies {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** Hint and problem of a field, with the ids by which the control refers to them. */
export function useFieldTies({ hint, problem }: Pick<FieldProps, 'hint' | 'problem'>): {
  ties: FieldTies;
  below: ComponentChildren;
} {
  const id = useId();
  const ids = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean);
  const below = (
    <>
      {hint && (
        <p class="aw-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="aw-problem" id={`${id}-problem`}>
          <Icon name="alert" />
          <span>{problem}</span>
        </p>
      )}
    </>
  );
  const described = ids.length > 0 ? ids.join(' ') : undefined;
  const invalid = problem ? true : undefined;
  return { ties: { id, 'aria-describedby': described, 'aria-invalid': invalid }, below };
}

/** Label, control, hint and problem, in this order. */
export function Field(props: FieldProps & { children: (ties: FieldTies) => ComponentChildren }) {
  const { ties, below } = useFieldTies(props);
  return (
    <div class="aw-field">
      <label class={props.hideLabel ? 'aw-hidden' : 'aw-label'} for={ties.id}>
        {props.label}
      </label>
      {props.children(ties)}
      {below}
    </div>
  );
}
