import { download } from '../../views/download.ts';

/** As much of the browser's own file dialog as is used here (Chromium 86; Firefox has none). */
interface FilePicker {
  showSaveFilePicker?: (options: {
    suggestedName: string;
    types: { accept: Record<string, string[]> }[];
  }) => Promise<FileSystemFileHandle>;
}

/** A kind of file: its type, and how its name ends. */
export interface FileKind {
  readonly type: string;
  readonly ending: `.${string}`;
}

export const JSON_FILE: FileKind = { type: 'application/json', ending: '.json' };
export const CSV_FILE: FileKind = { type: 'text/csv', ending: '.csv' };

/** Puts a file where its user wants it. */
export type SaveFile = (content: Blob) => Promise<void>;

async function writeTo(handle: FileSystemFileHandle, content: Blob): Promise<void> {
  const stream = await handle.createWritable();
  await stream.write(content);
  // Only now does the file change: one that was cut off leaves the older one as it was.
  await stream.close();
}

/**
 * Asks where a file is to go, where the browser can ask; else it goes to the downloads. To be called
 * in answer to a press, before anything that takes time. Null: the user thought better of it.
 */
export async function chooseWhere(
  name: string,
  { type, ending }: FileKind,
): Promise<SaveFile | null> {
  const { showSaveFilePicker } = globalThis as FilePicker;
  const fileName = `${name}${ending}`;
  if (!showSaveFilePicker) return async (content) => download(content, fileName);
  try {
    const handle = await showSaveFilePicker({
      suggestedName: fileName,
      types: [{ accept: { [type]: [ending] } }],
    });
    return (content) => writeTo(handle, content);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    // A dialog that cannot be shown, in a browser that is kept from it: the downloads are left.
    return async (content) => download(content, fileName);
  }
}
