/** What a mail page tells of itself: which site, how many compose windows, what was not found. */
export interface Health {
  readonly site: 'gmail' | 'outlook';
  readonly windows: number;
  readonly missing: readonly string[];
}

/** Reads a mail page's answer; null when the tab shows no mail page, or nothing that we understand. */
export function readHealth(answer: unknown): Health | null {
  if (typeof answer !== 'object' || answer === null) return null;
  const { site, windows, missing } = answer as Record<string, unknown>;
  if (site !== 'gmail' && site !== 'outlook') return null;
  if (typeof windows !== 'number' || !Array.isArray(missing)) return null;
  return { site, windows, missing: missing.filter((part) => typeof part === 'string') };
}
