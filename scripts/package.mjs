/**
 * Builds, and packs what the stores and their reviewers get, into `artifacts/`:
 * `afterword-VERSION-chrome.zip`, `-firefox.zip`, `-source.zip` and `SHA256SUMS`.
 *
 *   node scripts/package.mjs           writes them
 *   node scripts/package.mjs --check   writes them, then does it all a second time, in another
 *                                      time zone, and exits 1 when one byte differs
 *
 * The same source gives the same bytes on every machine, so that anybody can check that the
 * published extension is this source: sorted entries, one date, no trace of the machine.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';
import { listFolder, listSource } from './list-source.mjs';

const here = fileURLToPath(new URL('..', import.meta.url));
const browsers = ['chrome', 'firefox'];

/**
 * Packs files into a zip that depends on their names and contents only.
 * @param {string} folder
 * @param {string[]} files relative to the folder, with `/`
 * @returns {Uint8Array}
 */
export function zipFiles(folder, files) {
  // A zip holds local time, and fflate reads this with getHours() and the like: a date made from
  // local parts, too, is the same 1980-01-01 12:00 in every zone. At noon no clock ever changes.
  const mtime = new Date(1980, 0, 1, 12);
  const entries = [...files].sort(compareBytes).map((file) => {
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    // The mode on disk differs between systems; a program is what begins with #!.
    const mode = bytes[0] === 0x23 && bytes[1] === 0x21 ? 0o100755 : 0o100644;
    return [file, [bytes, { level: 9, mtime, os: 3, attrs: mode * 0x10000 }]];
  });
  return zipSync(Object.fromEntries(entries));
}

/** The order of the bytes, not of somebody's language. */
function compareBytes(a, b) {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/**
 * Builds both browsers and packs them with the source.
 * @param {string} root the folder of package.json
 * @returns {Map<string, Uint8Array>} by file name
 * @throws {Error} when the build fails or a manifest has another version than package.json
 */
export function packAll(root) {
  const build = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: root, stdio: 'inherit' });
  if (build.status !== 0) throw new Error('The build failed: nothing was packed.');

  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const archives = new Map();
  for (const browser of browsers) {
    const folder = join(root, 'dist', browser);
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    if (manifest.version !== version) {
      throw new Error(`package.json says ${version}, dist/${browser} says ${manifest.version}.`);
    }
    archives.set(`${name}-${version}-${browser}.zip`, zipFiles(folder, listFolder(folder)));
  }
  archives.set(`${name}-${version}-source.zip`, zipFiles(root, listSource(root)));
  return archives;
}

/**
 * @param {Map<string, Uint8Array>} archives
 * @returns {string} what `sha256sum --check` reads
 */
export function formatSums(archives) {
  const sum = (bytes) => createHash('sha256').update(bytes).digest('hex');
  return [...archives].map(([file, bytes]) => `${sum(bytes)}  ${file}\n`).join('');
}

/** @returns {string[]} the names of the archives that are not the same in both */
export function findDifferences(first, second) {
  const names = [...new Set([...first.keys(), ...second.keys()])];
  return names.filter((name) => {
    const [one, other] = [first.get(name), second.get(name)];
    return !one || !other || !Buffer.from(one).equals(Buffer.from(other));
  });
}

function writeArtifacts(root, archives) {
  const folder = join(root, 'artifacts');
  mkdirSync(folder, { recursive: true });
  for (const [file, bytes] of archives) {
    writeFileSync(join(folder, file), bytes);
    console.log(`artifacts/${file}  ${(bytes.length / 1024).toFixed(1)} KB`);
  }
  writeFileSync(join(folder, 'SHA256SUMS'), formatSums(archives));
}

function checkAgain(root, archives) {
  process.env.TZ = process.env.TZ === 'Asia/Kathmandu' ? 'UTC' : 'Asia/Kathmandu';
  const differences = findDifferences(archives, packAll(root));
  for (const name of differences) console.error(`${name} came out different the second time`);
  if (differences.length === 0) console.log('Packed twice: the same bytes.');
  process.exitCode = differences.length === 0 ? 0 : 1;
}

const isMain = process.argv[1] && pathToFileURL(resolve(process.argv[1])).href === import.meta.url;
if (isMain) {
  try {
    const archives = packAll(here);
    writeArtifacts(here, archives);
    if (process.argv.includes('--check')) checkAgain(here, archives);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
