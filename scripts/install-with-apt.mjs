/** Debian's package manager, where it can be used without asking anybody. Node built-ins only. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const succeeds = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/**
 * What goes before `apt-get`: nothing as root, `sudo -n` where it asks no password.
 * @returns {string[] | undefined} undefined where apt-get is missing or would ask for a password
 */
function findPrivilege() {
  if (process.platform !== 'linux' || !succeeds('apt-get', ['--version'])) return undefined;
  if (process.getuid?.() === 0) return [];
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
}

/**
 * Ubuntu's `chromium` and `firefox` packages only fetch a snap, and a snap runs neither in a
 * container nor with a profile under /tmp; Debian's are the browsers themselves.
 * @returns {boolean}
 */
export function isUbuntu() {
  try {
    return /^ID(_LIKE)?=.*ubuntu/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** A dead mirror, or another apt-get at work, must cost seconds and not minutes. */
const patience = [
  ...['-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::https::Timeout=20'],
  ...['-o', 'Acquire::Retries=1', '-o', 'DPkg::Lock::Timeout=60'],
];

/**
 * Installs packages, each one on its own so that one that fails does not take the others with it.
 * @param {string[]} packages
 * @param {{ quiet?: boolean }} [options] quiet: no lines about what is being done
 * @returns {boolean} whether all of them are installed now; never throws
 */
export function installWithApt(packages, { quiet = false } = {}) {
  const privilege = findPrivilege();
  if (!privilege) return false;
  if (!quiet) console.log(`Installing ${packages.join(', ')} with apt-get (takes a minute) ...`);
  const runApt = (...args) => {
    // `env` because sudo drops the caller's environment, and a question would wait for ever.
    const quietly = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-q', ...patience];
    const words = [...privilege, ...quietly, ...args];
    const { status, stderr } = spawnSync(words[0], words.slice(1), { encoding: 'utf8' });
    const reason = stderr?.split('\n').find((line) => line.startsWith('E:'));
    if (status !== 0 && !quiet) console.warn(`apt-get ${args.join(' ')}: ${reason ?? 'failed'}`);
    return status === 0;
  };
  // A failed update (one dead mirror is enough) need not keep us from an install out of the cache.
  runApt('update');
  const results = packages.map((name) => runApt('install', '-y', name));
  return results.every(Boolean);
}
