/** The part of the practice mailbox that tests use (`test/pages/README.md`). */
export interface Practice {
  readonly ready: Promise<void>;
  readonly composes: readonly { readonly id: string }[];
  readonly sent: readonly unknown[];
  readonly scheduled: readonly unknown[];
  /** Gmail only. */
  readonly queued: readonly unknown[];
  compose(message: PracticeMessage): string;
  reply(): string | null;
  forward(message: PracticeMessage): string | null;
  popOut(): boolean;
  undo(): boolean;
  /** Walks to the question when to send, which `confirm` or `cancel` answers. */
  schedule(): Promise<boolean>;
  confirm(): boolean;
  cancel(): boolean;
  /** Gmail only. */
  fullScreen(): boolean;
  /** Gmail only; once more brings the window back. */
  minimise(): boolean;
  read(): PracticeRead | null;
  openMessage(place: number): void;
  openDraft(id: string): string | null;
  redrawToolbars(): void;
  remove(part: string): void;
}

export interface PracticeMessage {
  readonly to?: string;
  readonly subject?: string;
  readonly body?: string;
}

export interface PracticeRead {
  readonly subject: string;
  readonly text: string;
  readonly people: { readonly to: readonly unknown[] };
}
