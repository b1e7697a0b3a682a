import { spawn } from 'node:child_process';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Runs this Node.
 *
 * @param {string[]} words its arguments
 * @param {{cwd: string, env?: NodeJS.ProcessEnv}} options
 * @returns {Promise<{code: number | null, output: string}>} once it has ended
 */
export function runNode(words, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      running.delete(child);
      resolve({ code, output });
    });
  });
}

/** Ends what is still running, when somebody has had enough. */
export function endRunning() {
  for (const child of running) child.kill();
}
