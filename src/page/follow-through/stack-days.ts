/** Numbers of days, the same ones above each other. */
export interface Stacks {
  /** Each day once, with how often it comes. */
  readonly stacks: ReadonlyMap<number, number>;
  readonly highest: number;
}

/** As many dots stand above each other without running into one; of more, a bar is made. */
export const MOST_DOTS = 14;

export function stackDays(days: readonly number[]): Stacks {
  const stacks = new Map<number, number>();
  let highest = 0;
  for (const day of days) {
    const count = (stacks.get(day) ?? 0) + 1;
    stacks.set(day, count);
    highest = Math.max(highest, count);
  }
  return { stacks, highest };
}
