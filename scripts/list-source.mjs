import { spawnSync } from 'node:child_process';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What .gitignore names, for a tree that came without git. */
const leftOut = new Set(['.git', 'node_modules', 'dist', 'artifacts']);
const isLeftOut = (name) => leftOut.has(name) || /\.(log|tsbuildinfo)$/.test(name);

/**
 * All files below a folder.
 * @param {string} folder
 * @param {(name: string) => boolean} [isSkipped] by the name of a file or folder
 * @returns {string[]} relative to the folder, with `/`, in no particular order
 */
export function listFolder(folder, isSkipped = () => false) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !isSkipped(entry.name))
    .flatMap((entry) => {
      if (!entry.isDirectory()) return entry.isFile() ? [entry.name] : [];
      const inside = listFolder(join(folder, entry.name), isSkipped);
      return inside.map((file) => `${entry.name}/${file}`);
    });
}

/**
 * The files that are the source: those that git tracks, or, where this is not a repository of its
 * own (an unpacked source zip), all but what is installed or built.
 * @param {string} root
 * @returns {string[]} relative to the root, with `/`
 */
export function listSource(root) {
  const git = spawnSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  const tracked = git.status === 0 ? git.stdout.split('\0').filter(Boolean) : [];
  const files = tracked.filter((file) => isFile(join(root, file)));
  return files.length > 0 ? files : listFolder(root, isLeftOut);
}

/** A tracked file may just have been deleted or moved; links are not packed. */
function isFile(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
