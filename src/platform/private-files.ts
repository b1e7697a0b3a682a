/**
 * A folder in the extension's own private file system. It lies beside the browser's storage and is kept by
 * another part of the browser: what damages the one leaves the other.
 */
export interface PrivateFolder {
  /** The names of its files. */
  readonly list: () => Promise<string[]>;
  /** A file's text; null where there is no such file. */
  readonly read: (name: string) => Promise<string | null>;
  /** True for a file that is there and has nothing in it. */
  readonly isEmpty: (name: string) => Promise<boolean>;
  /**
   * Writes a whole file: until it is done the one of that name before it stays. Where there was none, one
   * who is ended in the middle leaves an empty one.
   */
  readonly write: (name: string, text: string) => Promise<void>;
  /** Deletes a file; one that is not there is as good as deleted. */
  readonly remove: (name: string) => Promise<void>;
}

type Listed = FileSystemDirectoryHandle & { keys(): AsyncIterableIterator<string> };

function isMissing(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}

function folderOf(folder: FileSystemDirectoryHandle): PrivateFolder {
  const open = async (name: string): Promise<File | null> => {
    try {
      return await (await folder.getFileHandle(name)).getFile();
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  };
  return {
    list: async () => {
      const names: string[] = [];
      for await (const name of (folder as Listed).keys()) names.push(name);
      return names;
    },
    read: async (name) => (await open(name))?.text() ?? null,
    isEmpty: async (name) => (await open(name))?.size === 0,
    write: async (name, text) => {
      const handle = await folder.getFileHandle(name, { create: true });
      const file = await handle.createWritable();
      try {
        await file.write(text);
        await file.close();
      } catch (error) {
        await file.abort().catch(() => undefined);
        throw error;
      }
    },
    remove: async (name) => {
      try {
        await folder.removeEntry(name);
      } catch (error) {
        if (!isMissing(error)) throw error;
      }
    },
  };
}

/**
 * Opens a folder there, and makes it where it is not there yet. Null where the browser has no such file
 * system for us (a Firefox that never remembers history), or would not open it.
 */
export async function openPrivateFolder(name: string): Promise<PrivateFolder | null> {
  try {
    const root = await navigator.storage.getDirectory();
    return folderOf(await root.getDirectoryHandle(name, { create: true }));
  } catch {
    return null;
  }
}
