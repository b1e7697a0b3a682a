/**
 * To be run as `dbus-run-session -- node e2e-desktop-session.mjs '<options as JSON>'`: a desktop of
 * its own with a notification daemon on it, Chromium with a window, a note that is overdue, and a
 * press on the notification that comes of it. Writes what was seen as JSON to the standard output.
 */
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { launchChromium, stopWorker } from '../../scripts/practice/launch-chromium.mjs';

const run = promisify(execFile);
const { browser, extension, command } = JSON.parse(process.argv[2] ?? '{}');
const folder = mkdtempSync(join(tmpdir(), 'afterword-desktop-'));

/** Asks until the answer will do. */
async function until(ask, willDo, what) {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined && willDo(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Waited in vain for ${what}.`);
}

/** An X server without a screen; it picks a free display and says which. */
async function startDisplay() {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const [number] = await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => reject(new Error('Xvfb has ended.')));
    server.stdio[3].once('data', (data) => resolve([String(data).trim()]));
  });
  return { server, display: `:${number}` };
}

/** The notification daemon; what it shows stays until it is pressed. */
function startDaemon(env) {
  const config = join(folder, 'dunstrc');
  writeFileSync(config, '[global]\n  idle_threshold = 0\n[urgency_normal]\n  timeout = 0\n');
  return spawn('dunst', ['-conf', config], { env, stdio: 'ignore' });
}

const dunstctl = async (env, ...words) => (await run('dunstctl', words, { env })).stdout.trim();

async function play() {
  const { server, display } = await startDisplay();
  const env = { ...process.env, DISPLAY: display };
  const daemon = startDaemon(env);
  let started;
  try {
    await until(
      () => dunstctl(env, 'is-paused'),
      (answer) => answer === 'false',
      'the daemon',
    );
    started = await launchChromium({
      browser,
      extension,
      headless: false,
      env: { DISPLAY: display },
    });
    const { context, extensionId } = started;
    const ours = context.pages()[0] ?? (await context.newPage());
    await ours.goto(`chrome-extension://${extensionId}/manifest.json`);
    await ours.evaluate((message) => chrome.runtime.sendMessage(message), {
      type: 'command',
      command,
    });
    const count = () => dunstctl(env, 'count', 'displayed');
    const displayed = await until(count, (answer) => Number(answer) > 0, 'a notification');
    // Whoever presses it an hour later presses it when the worker has long been ended.
    await stopWorker(ours);
    const opened = context.waitForEvent('page');
    await dunstctl(env, 'action');
    const page = await opened;
    await page.waitForURL(/^https:/);
    await until(count, (answer) => answer === '0', 'the notification to go');
    const history = JSON.parse(await dunstctl(env, 'history')).data[0];
    const [shown] = history.map(({ summary, body }) => [summary.data, body.data]);
    const [title, text] = shown;
    return { displayed: Number(displayed), title, text, opened: page.url() };
  } finally {
    await started?.close();
    daemon.kill();
    server.kill();
  }
}

try {
  console.log(JSON.stringify(await play()));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
