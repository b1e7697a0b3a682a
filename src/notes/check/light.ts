/** One of the three parts of a note: whether it is there, and the sentence that says so. */
export interface Light {
  readonly isOn: boolean;
  /** As it was written; '' while the part is missing. */
  readonly sentence: string;
}

export const OFF: Light = { isOn: false, sentence: '' };
