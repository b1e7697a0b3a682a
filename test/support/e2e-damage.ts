import {
  closeSync,
  cpSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

/** Files of a folder whose names are like this, the largest first. */
function filesLike(folder: string, pattern: RegExp): string[] {
  const paths = readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => join(folder, name));
  if (paths.length === 0) throw new Error(`There is no ${pattern} in ${folder}.`);
  return paths.toSorted((a, b) => statSync(b).size - statSync(a).size);
}

/** The largest of them. */
export function fileLike(folder: string, pattern: RegExp): string {
  return filesLike(folder, pattern)[0] ?? '';
}

/** Cuts the second half off, as after a power loss. */
export function cutInHalf(path: string): void {
  truncateSync(path, Math.floor(statSync(path).size / 2));
}

/** Writes zeros over so many bytes. */
export function zero(path: string, { from, bytes }: { from: number; bytes: number }): void {
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(bytes), 0, bytes, from);
  closeSync(file);
}

/** Writes zeros over the whole of these files. */
export function zeroAll(folder: string, pattern: RegExp): void {
  for (const path of filesLike(folder, pattern)) {
    writeFileSync(path, Buffer.alloc(statSync(path).size));
  }
}

export function deleteAll(folder: string, pattern: RegExp): void {
  for (const path of filesLike(folder, pattern)) rmSync(path);
}

/** A folder as it was once. */
export interface Aside {
  putBack(): void;
  forget(): void;
}

/** Keeps a folder as it is now. */
export function keepAside(folder: string): Aside {
  const aside = `${folder}-aside`;
  const forget = (path: string): void => rmSync(path, { recursive: true, force: true });
  const copy = (from: string, to: string): void => {
    forget(to);
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  };
  copy(folder, aside);
  return { putBack: () => copy(aside, folder), forget: () => forget(aside) };
}
