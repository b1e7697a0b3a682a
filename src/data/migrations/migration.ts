/** Everything stored, by key. */
export type Stored = Readonly<Record<string, unknown>>;

/** A migration: what to write so that data of the version before becomes data of this one. */
export interface Migration {
  readonly to: number;
  /** @param userTimeZone where the user's clock is now: what was stored says nothing of it */
  readonly migrate: (stored: Stored, userTimeZone: string) => Stored;
}
