import type { ComponentChildren } from 'preact';

/** A component in one of its states. */
export interface Specimen {
  readonly state: string;
  readonly view: ComponentChildren;
}

/** By the component's name in the code. Made anew when the words change. */
export type Specimens = Readonly<Record<string, readonly Specimen[]>>;
