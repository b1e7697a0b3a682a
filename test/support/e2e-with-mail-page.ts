import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { ChromiumRun } from './e2e-chromium.ts';
import type { MailPage } from './e2e-mail-page.ts';

/**
 * Gives a group of tests one Chromium, with nothing tracked before each. The mail page of a test is
 * closed behind it, and an error on that page fails the test.
 *
 * @param onStart takes the browser, before the first test
 * @param opened the mail page that a test has opened
 */
export function withMailPage(onStart: (run: ChromiumRun) => void, opened: () => MailPage): void {
  let run: ChromiumRun | undefined;
  beforeAll(async () => {
    run = await ChromiumRun.start();
    onStart(run);
  });
  beforeEach(() => run?.reset());
  afterEach(async () => {
    const mail = opened();
    expect(mail.errors).toEqual([]);
    await mail.close();
  });
  afterAll(() => run?.close());
}
