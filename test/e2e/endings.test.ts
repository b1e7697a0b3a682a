import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/interviews/interview.ts';
import { type ChromiumRun, chromium } from '../support/e2e-chromium.ts';
import { ANNA, MailPage, SITES, type SiteName } from '../support/e2e-mail-page.ts';
import type { Practice } from '../support/e2e-practice.ts';
import { withMailPage } from '../support/e2e-with-mail-page.ts';

declare const practice: Practice;

const MESSAGE = { to: ANNA, subject: 'Interview for Data analyst' };

/** What a note's record says of it. */
type State = 'written' | 'sent' | 'scheduled' | 'unsure' | 'none';

function stateOf(note: Note | undefined): State {
  if (!note) return 'none';
  if (note.sentAt !== null) return 'sent';
  return note.pending?.why ?? 'written';
}

describe.skipIf(!chromium)('What becomes of a note, in Chromium', () => {
  let run: ChromiumRun;
  let mail: MailPage;

  withMailPage(
    (started) => {
      run = started;
    },
    () => mail,
  );

  const expectState = (state: State) =>
    expect
      .poll(async () => stateOf((await run.interviews())[0]?.notes[0]), { timeout: 15_000 })
      .toBe(state);

  /** Starts the note in a new message, or in a reply, and closes the panel. */
  const startNote = async (site: SiteName, options = '', kind: 'new' | 'reply' = 'new') => {
    mail = await MailPage.open(run.context, SITES[site].url + options);
    if (kind === 'reply') await mail.reply();
    else await mail.compose(MESSAGE);
    await mail.followUp();
    await mail.trackAndStart();
    await mail.page.keyboard.press('Escape');
    await expectState('written');
  };
  const undo = () => mail.page.evaluate(() => practice.undo());
  const send = () =>
    mail.page.locator(`${SITES.gmail.send}, ${SITES.outlook.send}`).first().click();

  it.each([
    ['gmail', '', 'new'],
    ['gmail', '', 'reply'],
    ['outlook', '?undo=8', 'new'],
    ['outlook', '?undo=8', 'reply'],
  ] as const)('%s%s, %s: sent, then undone, then sent again', async (site, options, kind) => {
    await startNote(site, options, kind);
    await send();
    await expectState('sent');
    await expect.poll(undo).toBe(true);
    await expectState('written');
    await mail.waitForButtons(1);
    // It is the same message, and is watched as before.
    await expect
      .poll(async () => (await mail.read()).text)
      .toMatch(/Thank you for taking the time/);
    await mail.page.waitForSelector(SITES[site].people);
    await send();
    await expectState('sent');
    expect((await run.interviews())[0]?.notes).toHaveLength(1);
  });

  it.each(['gmail', 'outlook'] as const)('%s: discarded, the note is gone', async (site) => {
    await startNote(site);
    await mail.discard();
    await expectState('none');
  });

  const waitForPeople = () => mail.page.waitForSelector(SITES.gmail.people);

  it('gmail: a discarded message that is brought back holds its note again', async () => {
    await startNote('gmail');
    await mail.discard();
    await expectState('none');
    await expect.poll(undo).toBe(true);
    await expectState('written');
    await waitForPeople();
    await send();
    await expectState('sent');
  });

  it.each([
    ['gmail', ''],
    ['gmail', '?schedulelink=1'],
    ['outlook', ''],
    ['outlook', '?layout=2022'],
  ] as const)('%s%s: scheduled is not sent, and is asked about', async (site, options) => {
    await startNote(site, options);
    await mail.page.evaluate(() => practice.schedule());
    await mail.page.evaluate(() => practice.confirm());
    await expectState('scheduled');
    const { promise } = (await run.interviews())[0]?.notes[0]?.pending ?? {};
    expect(promise).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it.each(['gmail', 'outlook'] as const)(
    '%s: scheduling called off changes nothing',
    async (site) => {
      await startNote(site);
      await mail.page.evaluate(() => practice.schedule());
      await mail.page.evaluate(() => practice.cancel());
      await expect.poll(() => mail.countComposes()).toBe(1);
      await run.settleMailPage(SITES[site].url);
      await expectState('written');
      await send();
      await expectState('sent');
    },
  );

  it('gmail: refused for want of a recipient, the note is still being written', async () => {
    await startNote('gmail');
    await mail.page.locator('[name="to"] .afX').first().click();
    await send();
    await mail.page.locator('[role="alertdialog"] button').first().click();
    expect(await mail.countComposes()).toBe(1);
    await run.settleMailPage(SITES.gmail.url);
    await expectState('written');
  });

  it('gmail: a question about sending that is answered with yes', async () => {
    await startNote('gmail', '?asks=1');
    await send();
    await mail.page.locator('[role="alertdialog"] button').first().click();
    await expectState('sent');
  });

  it('outlook: a draft that is left for another message is kept, and not sent', async () => {
    await startNote('outlook');
    await mail.page.evaluate(() => practice.openMessage(1));
    await run.settleMailPage(SITES.outlook.url);
    await expectState('written');
  });

  it('gmail: a draft that is closed and opened again is watched as before', async () => {
    await startNote('gmail');
    const [draft] = await mail.page.evaluate(() => practice.composes.map(({ id }) => id));
    await mail.page.locator('.Ha').click();
    await expect.poll(() => mail.countComposes()).toBe(0);
    await expectState('written');
    await mail.page.evaluate((id) => practice.openDraft(id), draft ?? '');
    await mail.waitForButtons(1);
    await waitForPeople();
    await send();
    await expectState('sent');
  });

  it('gmail: Send, and the page is left with the message still there: the popup asks', async () => {
    await startNote('gmail', '?asks=1');
    // The page asks back, and somebody who answers and leaves at once cannot be told from one who sent.
    await mail.page.evaluate(() => {
      document.addEventListener('pointerup', (event) => event.stopImmediatePropagation(), true);
      document.addEventListener('click', (event) => event.stopImmediatePropagation(), true);
      document.addEventListener('mouseup', (event) => event.stopImmediatePropagation(), true);
    });
    await send();
    await mail.page.goto('about:blank');
    await expectState('unsure');
    const popup = await run.openOurs('popup/index.html');
    await popup.getByText('Did you send your note?', { exact: true }).waitFor();
    await popup.getByRole('button', { name: /^It is sent/ }).click();
    await expectState('sent');
    await popup.close();
  });
});
