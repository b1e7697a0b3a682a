import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** One line that says why there is no small disk here; null where there can be one. */
export const diskObstacle: string | null = findObstacle();

function findObstacle(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'it needs root on Linux';
  const words = ['--mount', 'mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', tmpdir()];
  if (spawnSync('unshare', words).status !== 0) return 'unshare --mount is not allowed';
  if (spawnSync('nsenter', ['--version']).status !== 0) return 'there is no nsenter';
  return null;
}

/**
 * A disk of some megabytes that can be filled and freed. It lies in memory, and is mounted for one process
 * alone and for the browsers that are started beside it: it is gone with that process, whatever happens.
 */
export class SmallDisk {
  readonly #holder: ChildProcessWithoutNullStreams;
  readonly #outside: string;
  /** The disk's folder, as everybody may name it. */
  readonly folder: string;

  private constructor(holder: ChildProcessWithoutNullStreams, outside: string) {
    this.#holder = holder;
    this.#outside = outside;
    this.folder = `/proc/${holder.pid}/root${outside}`;
  }

  static async mount(megabytes: number): Promise<SmallDisk> {
    const outside = mkdtempSync(join(tmpdir(), 'afterword-disk-'));
    const script = `mount -t tmpfs -o size=${megabytes}m tmpfs "$0" && echo mounted && exec cat`;
    // It ends with its input: also when this process is ended roughly.
    const holder = spawn('unshare', ['--mount', 'sh', '-c', script, outside]);
    const lines = createInterface({ input: holder.stdout });
    await new Promise<void>((resolve, reject) => {
      lines.once('line', () => resolve());
      holder.once('exit', () => reject(new Error('No small disk could be mounted.')));
    });
    return new SmallDisk(holder, outside);
  }

  /** Makes a program that starts the browser where it sees the disk. */
  seenBy(browser: string): string {
    const program = `${this.#outside}-browser`;
    const script = `#!/bin/sh
exec nsenter --mount=/proc/${this.#holder.pid}/ns/mnt -- '${browser}' "$@"
`;
    writeFileSync(program, script, { mode: 0o755 });
    return program;
  }

  /** A folder for a profile on it. */
  makeProfile(): string {
    const profile = join(this.folder, 'profile');
    mkdirSync(profile);
    return profile;
  }

  /** Fills it, up to the last page of memory. */
  fill(): void {
    const file = openSync(join(this.folder, 'fill'), 'a');
    try {
      for (const size of [1 << 20, 1 << 16, 1 << 12]) writeUntilFull(file, Buffer.alloc(size));
    } finally {
      closeSync(file);
    }
  }

  /** Makes room: for so many megabytes, or all that was filled. */
  free(megabytes?: number): void {
    const path = join(this.folder, 'fill');
    if (megabytes === undefined) rmSync(path);
    else truncateSync(path, statSync(path).size - megabytes * 2 ** 20);
  }

  async unmount(): Promise<void> {
    const ended = new Promise((resolve) => this.#holder.once('exit', resolve));
    this.#holder.stdin.end();
    await ended;
    rmSync(`${this.#outside}-browser`, { force: true });
    rmSync(this.#outside, { recursive: true, force: true });
  }
}

function writeUntilFull(file: number, piece: Buffer): void {
  try {
    for (;;) if (writeSync(file, piece) < piece.length) return;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  }
}
