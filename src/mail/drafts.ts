import type { DraftIds } from './mail-site.ts';

/** Stands for one message, whatever nodes it is written in; what is known of it is kept by this. */
export type Draft = object;

/** So many messages are remembered in a page; whoever comes back later than that is a new one. */
const REMEMBERED = 40;

/** Whether two sets of ids are one draft's: the surest kind that both have decides; else null. */
export function isSameDraft(known: DraftIds, now: DraftIds): boolean | null {
  for (const [kind, id] of now) {
    const before = known.get(kind);
    if (before !== undefined) return before === id;
  }
  return null;
}

/** Remembers drafts by their own id, so that one that was closed and comes back is the same. */
export class DraftMemory {
  readonly #drafts = new Map<string, Draft>();

  /** The draft with these ids as it was before, or a new one. */
  recall(ids: DraftIds): Draft {
    return this.#drafts.get(ids.get('draft') ?? '') ?? {};
  }

  keep(draft: Draft, ids: DraftIds): void {
    const id = ids.get('draft');
    if (id === undefined) return;
    this.#drafts.delete(id);
    this.#drafts.set(id, draft);
    for (const oldest of this.#drafts.keys()) {
      if (this.#drafts.size <= REMEMBERED) break;
      this.#drafts.delete(oldest);
    }
  }
}
