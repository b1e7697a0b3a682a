/** A folder of the browser's private file system, in memory: as much of it as Afterword uses. */
class FakeFolder {
  readonly files = new Map<string, string>();
  readonly folders = new Map<string, FakeFolder>();
  /** Writing fails, as on a full disk. */
  isFull = false;

  async getDirectoryHandle(name: string): Promise<FakeFolder> {
    const folder = this.folders.get(name) ?? new FakeFolder();
    this.folders.set(name, folder);
    return folder;
  }

  async getFileHandle(name: string, { create = false } = {}) {
    if (!this.files.has(name)) {
      if (!create) throw new DOMException('There is no such file.', 'NotFoundError');
      this.files.set(name, '');
    }
    const written: string[] = [];
    return {
      getFile: async () => {
        const text = this.files.get(name) ?? '';
        return { size: text.length, text: async () => text };
      },
      createWritable: async () => ({
        write: async (text: string) => {
          if (this.isFull) throw new DOMException('The disk is full.', 'QuotaExceededError');
          written.push(text);
        },
        close: async () => void this.files.set(name, written.join('')),
        abort: async () => undefined,
      }),
    };
  }

  async removeEntry(name: string): Promise<void> {
    if (!this.files.delete(name)) throw new DOMException('There is no such file.', 'NotFoundError');
  }

  async *keys(): AsyncIterableIterator<string> {
    yield* [...this.files.keys()];
  }
}

/** The private file system of an origin, in memory. */
export class FakePrivateFiles {
  readonly root = new FakeFolder();

  /** What stands where a browser has `navigator.storage`. */
  readonly storage = { getDirectory: async () => this.root };

  /** The folder that Afterword keeps its mirror in. */
  get mirror(): FakeFolder {
    return this.#folder('mirror');
  }

  /** The folder in which a page lays ready what it has read from a file. */
  get incoming(): FakeFolder {
    return this.#folder('incoming');
  }

  #folder(name: string): FakeFolder {
    const folder = this.root.folders.get(name) ?? new FakeFolder();
    this.root.folders.set(name, folder);
    return folder;
  }
}
