import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { ensureDesktop } from '../../scripts/find-browser.mjs';
import { builtExtension } from '../support/e2e-build.ts';
import { chromium } from '../support/e2e-chromium.ts';
import { trackOverdue } from '../support/e2e-commands.ts';

const SESSION = join(import.meta.dirname, '../support/e2e-desktop-session.mjs');

const isReady = chromium !== undefined && ensureDesktop({ quiet: true }).isReady;

/**
 * That the browser lists a notification is no proof that anybody sees it: it does so without any
 * daemon, too. Here the daemon of a real desktop is asked, and pressed.
 */
describe.skipIf(!isReady)('A notification on a real desktop', () => {
  it('is seen, says what to do, and opens the message to write when it is pressed', async () => {
    const options = JSON.stringify({
      browser: chromium?.path,
      extension: builtExtension('chrome'),
      command: trackOverdue('desktop', { company: 'Brightwater & Sons' }),
    });
    const run = promisify(execFile);
    const words = ['--', process.execPath, SESSION, options];
    const { stdout } = await run('dbus-run-session', words, { timeout: 80_000 });
    const seen = JSON.parse(stdout);
    expect(seen.displayed).toBe(1);
    expect(seen.title).toBe('Note due: Brightwater & Sons');
    expect(seen.text).toMatch(/^A late note to Anna Okafor is still worth sending\./);
    const address = new URL(seen.opened);
    expect(address.host).toBe('mail.google.com');
    expect(address.searchParams.get('view')).toBe('cm');
    expect(address.searchParams.get('to')).toBe('anna.okafor@brightwater.example');
    expect(address.searchParams.get('su')).toBe('Thank you: Data analyst');
    expect(address.searchParams.get('body')).toMatch(/^Dear Anna Okafor,/);
  });
});
