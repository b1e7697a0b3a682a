type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Listener = (changes: Changes) => void;

/** The browser's storage in memory, which tells of each change at once. */
export class FakeStore {
  readonly local = new Map<string, unknown>();
  readonly session = new Map<string, unknown>();
  readonly listeners = { local: new Set<Listener>(), session: new Set<Listener>() };

  /** What stands where a browser has `storage`. */
  readonly storage = {
    local: this.#areaOf('local'),
    session: this.#areaOf('session'),
  };

  /** Puts values there as somebody else would; undefined deletes. */
  put(values: Readonly<Record<string, unknown>>, area: 'local' | 'session' = 'local'): void {
    const changes: Changes = {};
    for (const [key, newValue] of Object.entries(values)) {
      changes[key] = { oldValue: this[area].get(key), newValue };
      if (newValue === undefined) this[area].delete(key);
      else this[area].set(key, newValue);
    }
    for (const listener of this.listeners[area]) listener(changes);
  }

  #areaOf(area: 'local' | 'session') {
    return {
      get: async (keys: string[] | null) =>
        Object.fromEntries([...this[area]].filter(([key]) => !keys || keys.includes(key))),
      getKeys: async () => [...this[area].keys()],
      set: async (values: Record<string, unknown>) => this.put(values, area),
      remove: async (keys: string[]) =>
        this.put(Object.fromEntries(keys.map((key) => [key, undefined])), area),
      onChanged: {
        addListener: (listener: Listener) => void this.listeners[area].add(listener),
        removeListener: (listener: Listener) => void this.listeners[area].delete(listener),
      },
    };
  }
}
