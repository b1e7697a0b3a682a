/**
 * Runs `npm ci` when node_modules is missing or not what package-lock.json says, so that
 * `npm start` and `npm test` work in a fresh clone and after a pull. Node built-ins only: it runs
 * before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = fileURLToPath(new URL('..', import.meta.url));

/**
 * Checks Node's version and installs what is missing.
 * @param {{ root?: string, quiet?: boolean }} [options] root: the folder of package.json
 * @returns {boolean} whether something was installed
 * @throws {Error} with one line that says what to do
 */
export function installMissing({ root = here, quiet = false } = {}) {
  const { engines } = readJson(join(root, 'package.json')) ?? {};
  const complaint = checkNode(engines?.node ?? '>=20.19.0');
  if (complaint) throw new Error(complaint);

  const reason = findStaleReason(root);
  if (!reason) return false;
  if (!quiet) console.log(`Running npm ci: ${reason}.`);
  const status = runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    quiet,
  });
  if (status !== 0) {
    throw new Error(`npm ci failed (its message is above); try it by hand in ${root}`);
  }
  return true;
}

/**
 * What is wrong with this version of Node, if anything.
 * @param {string} range of `engines`: parts joined by `||`, each `^1.2.3` or `>=1.2.3`
 * @param {string} version
 * @returns {string | undefined}
 */
export function checkNode(range, version = process.versions.node) {
  const parts = range.split('||').map((part) => {
    const [, operator, ...numbers] = /^\s*(\^|>=)(\d+)\.(\d+)\.(\d+)\s*$/.exec(part) ?? [];
    if (!operator) throw new Error(`engines.node has a part that is not understood: ${part}`);
    return { operator, least: numbers.map(Number) };
  });
  const actual = version.split(/[.-]/).slice(0, 3).map(Number);
  const isEnough = ({ operator, least }) =>
    compare(actual, least) >= 0 && (operator === '>=' || actual[0] === least[0]);
  if (parts.some(isEnough)) return undefined;
  const wanted = parts.map(({ least }) => `${least[0]}.${least[1]}+`).join(' or ');
  return `Node ${version} does not fit: get ${wanted} from https://nodejs.org, or run: nvm install 22`;
}

function compare(a, b) {
  const index = a.findIndex((number, position) => number !== b[position]);
  return index < 0 ? 0 : a[index] - b[index];
}

/**
 * Why node_modules does not fit the lock file. npm writes down what it installed in
 * `node_modules/.package-lock.json`; comparing contents and not times, because a checkout or a
 * restored cache gives every file the time of that moment.
 * @param {string} root
 * @returns {string | undefined} undefined when it fits
 */
export function findStaleReason(root) {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages;
  if (!wanted) throw new Error(`package-lock.json is missing or unreadable in ${root}`);
  const installed = readJson(join(root, 'node_modules', '.package-lock.json'))?.packages;
  if (!installed) return 'nothing is installed yet';

  for (const [path, { version, integrity, optional }] of Object.entries(wanted)) {
    if (path === '' || (optional && !installed[path])) continue; // another system's binaries
    const found = installed[path];
    const isSame = found?.version === version && found?.integrity === integrity;
    if (!isSame) return `${nameOf(path)} is not the version of package-lock.json`;
  }
  for (const [path, { os, cpu }] of Object.entries(installed)) {
    if (!wanted[path]) return `${nameOf(path)} is not in package-lock.json any more`;
    // A folder shared with a container or a virtual machine of another system.
    const isOurs = isAllowed(os, process.platform) && isAllowed(cpu, process.arch);
    if (!isOurs) return `${nameOf(path)} was installed for another system`;
  }
  return undefined;
}

const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** npm's rule for `os` and `cpu`: a list of names, or of names that are excluded with `!`. */
function isAllowed(list, name) {
  if (!list) return true;
  if (list.includes(`!${name}`)) return false;
  return list.includes(name) || list.every((entry) => entry.startsWith('!'));
}

function runNpm(args, { cwd, quiet }) {
  const isWindows = process.platform === 'win32';
  // npm.cmd is a batch file: since CVE-2024-27980 Node starts those through a shell only.
  const { status } = spawnSync(isWindows ? 'npm.cmd' : 'npm', args, {
    cwd,
    // Quiet: standard output is somebody's data.
    stdio: quiet ? ['ignore', 2, 2] : 'inherit',
    shell: isWindows,
  });
  return status;
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

const isMain = process.argv[1] && pathToFileURL(resolve(process.argv[1])).href === import.meta.url;
if (isMain) {
  try {
    installMissing();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
