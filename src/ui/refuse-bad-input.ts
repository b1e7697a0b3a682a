import { useState } from 'preact/hooks';

type InputEvent = { readonly currentTarget: HTMLInputElement };

/** What a date or time input needs in order to say that what stands in it is none. */
export interface BadInput {
  readonly isBad: boolean;
  readonly handlers: {
    readonly onInvalid: (event: InputEvent) => void;
    readonly onInput: (event: InputEvent) => void;
    readonly onKeyUp: (event: InputEvent) => void;
  };
}

/**
 * To the browser a date that is typed in part, or that no calendar has, is no date at all: its value
 * is '', as if nobody had typed. `isBad` is true from the refused submission until it is mended; not
 * from the blur, as a line that appears then would move the button away under the mouse.
 */
export function useBadInput(onValue: (value: string) => void): BadInput {
  const [isBad, setBad] = useState(false);
  const lookAgain = ({ currentTarget }: InputEvent) => {
    if (!currentTarget.validity.badInput) setBad(false);
  };
  return {
    isBad,
    handlers: {
      onInvalid: ({ currentTarget }) => setBad(currentTarget.validity.badInput),
      onInput: (event) => {
        lookAgain(event);
        onValue(event.currentTarget.value);
      },
      // Emptied by the keyboard: '' was its value before, so there is no input event.
      onKeyUp: lookAgain,
    },
  };
}

/**
 * True when a date or time of the form is not complete or does not exist: then each such field says
 * so, the first one has the focus, and the form is not to be sent. Numbers are the command's to judge.
 */
export function refuseBadInput(form: HTMLFormElement | null): boolean {
  const inputs = form?.querySelectorAll<HTMLInputElement>('[type="date"], [type="time"]') ?? [];
  const bad = [...inputs].filter((input) => input.validity.badInput);
  for (const input of bad) {
    unfold(input);
    // The `invalid` event of it is what `useBadInput` hears.
    input.checkValidity();
  }
  bad[0]?.focus();
  return bad.length > 0;
}

function unfold(field: HTMLElement): void {
  const folded = field.closest('details');
  if (folded) folded.open = true;
}

/** Gives the focus to the first field that is said to be amiss, also where it was folded away. */
export function focusAmiss(form: HTMLFormElement | null): void {
  const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  if (!field) return;
  unfold(field);
  field.focus();
}
