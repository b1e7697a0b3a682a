import type { SyncArea } from '../../src/platform/sync-area.ts';

/** As Chrome counts: bytes of key and JSON, items, and writes a minute and an hour. */
const QUOTA = { item: 8_192, all: 102_400, items: 512, minute: 120, hour: 1_800 };

const sizeOf = (key: string, text: string): number => Buffer.byteLength(key + text);

/** The user's account at the browser's maker: what lies there, as JSON by key. */
export class FakeAccount {
  readonly items = new Map<string, string>();
}

/** One device's copy of it, which browsers change at once and carry to the account when they like. */
export class FakeArea implements SyncArea {
  readonly #account: FakeAccount;
  readonly #clock: () => number;
  #copy = new Map<string, string>();
  /** Keys that were changed here and not carried yet. */
  readonly #waiting = new Set<string>();
  #writes: number[] = [];
  /** Calls that are refused from now on, as to a device that writes too often. */
  refused = 0;
  /** In how many calls its background is killed; null: never. */
  dies: number | null = null;

  constructor(account: FakeAccount, clock: () => number) {
    this.#account = account;
    this.#clock = clock;
    this.#copy = new Map(account.items);
  }

  get size(): number {
    return [...this.#copy].reduce((sum, [key, text]) => sum + sizeOf(key, text), 0);
  }

  get keys(): string[] {
    return [...this.#copy.keys()];
  }

  /** How many writes it has taken. */
  get writes(): number {
    return this.#writes.length;
  }

  #count(): void {
    if (this.dies !== null && this.dies-- === 0) throw new Error('The background was ended.');
    const now = this.#clock();
    const within = (time: number) => this.#writes.filter((each) => each > now - time).length;
    const isRefused = this.refused > 0;
    this.refused = Math.max(0, this.refused - 1);
    if (isRefused || within(60_000) >= QUOTA.minute)
      throw new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.');
    if (within(3_600_000) >= QUOTA.hour)
      throw new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_HOUR quota.');
    this.#writes.push(now);
  }

  read = async () =>
    Object.fromEntries([...this.#copy].map(([key, text]) => [key, JSON.parse(text)]));

  write = async (items: Record<string, unknown>) => {
    this.#count();
    const after = new Map(this.#copy);
    for (const [key, value] of Object.entries(items)) {
      const text = JSON.stringify(value);
      if (sizeOf(key, text) > QUOTA.item) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
      after.set(key, text);
    }
    const all = [...after].reduce((sum, [key, text]) => sum + sizeOf(key, text), 0);
    if (all > QUOTA.all) throw new Error('QUOTA_BYTES quota exceeded');
    if (after.size > QUOTA.items) throw new Error('MAX_ITEMS quota exceeded');
    this.#copy = after;
    for (const key of Object.keys(items)) this.#waiting.add(key);
  };

  remove = async (keys: readonly string[]) => {
    this.#count();
    for (const key of keys) {
      this.#copy.delete(key);
      this.#waiting.add(key);
    }
  };

  /**
   * Carries to the account what was changed here, and back what was changed there. Where both were, one
   * of them is lost, whichever the browser likes.
   *
   * @param isLost which of the keys that wait get lost on their way
   */
  carry(isLost: (key: string) => boolean = () => false): void {
    for (const key of this.#waiting) {
      const text = this.#copy.get(key);
      if (isLost(key)) continue;
      if (text === undefined) this.#account.items.delete(key);
      else this.#account.items.set(key, text);
    }
    this.#waiting.clear();
    this.#copy = new Map(this.#account.items);
  }

  /** Puts something there that nobody of ours has written. */
  plant(key: string, value: unknown): void {
    this.#copy.set(key, JSON.stringify(value));
  }
}
