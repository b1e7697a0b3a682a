import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAIL_ADDRESSES } from '../../scripts/practice/launch-chromium.mjs';
import { ChromiumRun, chromium } from '../support/e2e-chromium.ts';
import { trackOverdue } from '../support/e2e-commands.ts';
import { ANNA, MailPage, SITES } from '../support/e2e-mail-page.ts';
import { RecordingProxy } from '../support/e2e-recording-proxy.ts';

/**
 * What Chromium asks for by itself whatever is installed: its maker's services, and connections in
 * advance to the mail sites, whose pages are answered here.
 */
const BROWSERS_OWN =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:google|googleapis|gvt1)\.com[:/]|^outlook\.[\w.]+:443$/;

function strangers({ asked }: RecordingProxy): string[] {
  return asked.filter((address) => !BROWSERS_OWN.test(address));
}

describe.skipIf(!chromium)('Afterword asks nothing of the network', () => {
  let proxy: RecordingProxy;
  let run: ChromiumRun;
  const asked: string[] = [];

  beforeAll(async () => {
    proxy = await RecordingProxy.start();
    run = await ChromiumRun.start({ args: [`--proxy-server=${proxy.address}`] });
    run.context.on('request', (request) => asked.push(request.url()));
  });
  afterAll(async () => {
    await run?.close();
    proxy?.close();
  });

  it('in the course of an interview, from the mail page to the settings', async () => {
    for (const { url } of Object.values(SITES)) {
      const mail = await MailPage.open(run.context, url);
      await mail.compose({ to: ANNA, subject: 'Interview for Data analyst' });
      await mail.followUp();
      await mail.trackAndStart();
      await mail.screen.press('button', 'Go to the message');
      await mail.send();
      await mail.close();
      await run.reset();
    }
    await run.command(trackOverdue('one'));
    await expect.poll(() => run.notificationIds()).toHaveLength(1);
    for (const path of ['popup/index.html', 'page/index.html#/interview/one']) {
      const page = await run.openOurs(path);
      await page.getByText('Brightwater').first().waitFor();
      await page.close();
    }
    const settings = await run.openOurs('page/index.html#/settings');
    await settings.getByLabel('Note due the next morning at').waitFor();
    await settings.close();

    // What the mail pages themselves ask for is answered by the practice mailbox.
    const isTheirs = (url: string) => {
      const { pathname } = new URL(url);
      return MAIL_ADDRESSES.test(url) && /^\/(?:__practice|mail|owamail)\//.test(pathname);
    };
    const ours = run.addressOf('');
    expect(asked.filter((url) => !url.startsWith(ours) && !isTheirs(url))).toEqual([]);
    expect(asked.filter((url) => url.startsWith(ours)).length).toBeGreaterThan(5);
    expect(strangers(proxy)).toEqual([]);
  });

  it('and could not, if it wanted to', async () => {
    const work = () =>
      fetch('http://collector.example/').then(
        () => 'answered',
        () => 'refused',
      );
    expect(await run.inWorker(work)).toBe('refused');
    expect(await run.ours.evaluate(work)).toBe('refused');
    expect(strangers(proxy)).toEqual([]);
    // What is not refused, the proxy sees: else none of this would prove anything.
    const page = await run.context.newPage();
    await page.goto('http://collector.example/');
    expect(proxy.asked).toContain('http://collector.example/');
    await page.close();
  });
});
