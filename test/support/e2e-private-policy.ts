import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from './e2e-chromium.ts';

/** Where Chromium on Linux reads what its administrator has laid down. */
const POLICY_FOLDER = '/etc/chromium';

/** One line that says why no browser can be given a policy of its own here; null where it can. */
export const policyObstacle: string | null = findObstacle();

function findObstacle(): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'it needs root on Linux';
  if (chromium?.name !== 'Chromium') return 'there is no Chromium';
  if (!existsSync(POLICY_FOLDER)) return `Chromium has no ${POLICY_FOLDER}`;
  const words = ['--mount', 'mount', '--bind', POLICY_FOLDER, POLICY_FOLDER];
  if (spawnSync('unshare', words).status !== 0) return 'unshare --mount is not allowed';
  return null;
}

/**
 * Makes a program that starts the browser under a policy which nothing else on the machine sees:
 * a copy of the policy folder, bound over the real one for this process alone.
 *
 * @param folder where copy and program are put
 * @param browser path of the browser
 * @returns the program's path; it takes the browser's arguments
 */
export function browserUnderPolicy(folder: string, browser: string, policy: object): string {
  const copy = join(folder, 'etc');
  cpSync(POLICY_FOLDER, copy, { recursive: true });
  mkdirSync(join(copy, 'policies', 'managed'), { recursive: true });
  writeFileSync(join(copy, 'policies', 'managed', 'afterword-test.json'), JSON.stringify(policy));
  const program = join(folder, 'browser');
  // Each step replaces the one before: whoever ends this program ends the browser.
  const script = `#!/bin/sh
exec unshare --mount sh -c 'mount --bind "$0" ${POLICY_FOLDER} && exec "$@"' '${copy}' '${browser}' "$@"
`;
  writeFileSync(program, script, { mode: 0o755 });
  return program;
}
