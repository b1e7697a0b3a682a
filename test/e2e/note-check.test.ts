import { describe, expect, it } from 'vitest';
import { type ChromiumRun, chromium } from '../support/e2e-chromium.ts';
import { ANNA, MailPage, SITES, type SiteName } from '../support/e2e-mail-page.ts';
import { storedRecord } from '../support/e2e-records.ts';
import { withMailPage } from '../support/e2e-with-mail-page.ts';

const BEN = 'Ben Whitlock <ben.whitlock@brightwater.example>';
const PATIENT = { timeout: 10_000 };

describe.skipIf(!chromium)('The check of the note, beside the message', () => {
  let run: ChromiumRun;
  let mail: MailPage;

  withMailPage(
    (started) => {
      run = started;
    },
    () => mail,
  );

  const open = async (site: SiteName, to = ANNA): Promise<void> => {
    mail = await MailPage.open(run.context, SITES[site].url);
    await mail.compose({ to, subject: 'Interview for Data analyst' });
    await mail.followUp();
    await mail.trackAndStart();
    // The note is written and checked: the panel moves no more under whoever presses something there.
    await expect.poll(lit, PATIENT).not.toBe('');
  };
  /** The lights that are on: each has a sentence to show. */
  const lit = async (): Promise<string> => {
    const buttons = await mail.screen.all('button', /^Show the sentence for/);
    return buttons.map(({ name }) => name.replace('Show the sentence for ', '')).join(', ');
  };
  const replace = async (from: string | RegExp, to: string): Promise<void> => {
    await mail.screen.press('button', 'Go to the message');
    const isThere = () =>
      mail.page.evaluate(() => (document.activeElement as HTMLElement).isContentEditable);
    await expect.poll(isThere, PATIENT).toBe(true);
    await mail.page.evaluate(
      ({ source, words }) => {
        const body = document.activeElement as HTMLElement;
        const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const found = new RegExp(source).exec(node.nodeValue ?? '');
          if (!found) continue;
          getSelection()?.setBaseAndExtent(node, found.index, node, found.index + found[0].length);
          document.execCommand('insertText', false, words);
          return;
        }
        throw new Error(`Not in the message: ${source}`);
      },
      { source: typeof from === 'string' ? from : from.source, words: to },
    );
  };

  it.each(Object.keys(SITES) as SiteName[])(
    'follows what is typed, and offers what can be mended, on %s',
    async (site) => {
      await open(site);
      await expect.poll(lit, PATIENT).toBe('Manners, Interest, Follow-up call');
      await replace(/Thank you for taking the time to talk with me/, 'We talked');
      await expect.poll(lit, PATIENT).toBe('Interest, Follow-up call');
      await replace(/Brightwater/, 'Brigthwater');
      await mail.screen.press('button', 'Use Brightwater');
      await expect.poll(async () => (await mail.read()).text).not.toContain('Brigthwater');
      // The check follows the message; the panel, which stands on its foot, is shorter then.
      await expect.poll(() => mail.screen.all('button', 'Use Brightwater')).toEqual([]);
      await mail.screen.press('button', 'Show the sentence for Interest');
      await expect
        .poll(() => mail.page.evaluate(() => CSS.highlights.get('afterword')?.size), PATIENT)
        .toBe(1);
    },
  );

  /** The interview's note once it is recorded as sent. */
  const sentNote = async () => {
    await expect
      .poll(async () => (await run.interviews())[0]?.notes[0]?.sentAt, PATIENT)
      .toBeTruthy();
    return (await run.interviews())[0]?.notes[0];
  };
  const inDays = (days: number) =>
    new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv');
  /** "Friday, December 4", as the note writes a day in this browser. */
  const written = (date: string) =>
    new Date(`${date}T12:00:00`).toLocaleDateString('en-US', {
      weekday: 'long',
      month: 'long',
      day: 'numeric',
    });

  it('asks which day holds when the note names another, and puts the planned one there', async () => {
    await open('gmail');
    const [, planned = ''] =
      /I will call you on (\w+, \w+ \d+)/.exec((await mail.read()).text) ?? [];
    await replace(/I will call you on [^.]*\./, `We met on ${planned}. I will call you tomorrow.`);
    await mail.screen.find('heading', 'Which day holds?');
    await mail.screen.press('button', /put it in the note$/);
    const wanted = `We met on ${planned}. I will call you ${planned}.`;
    await expect.poll(async () => (await mail.read()).text).toContain(wanted);
    await expect
      .poll(async () => (await mail.screen.all('heading', 'Which day holds?')).length)
      .toBe(0);
    await mail.send();
    const note = await sentNote();
    expect(written(note?.promise ?? '')).toBe(planned);
    expect(note?.text).toContain(wanted);
  });

  it('records the day as it is written when the user says that it holds', async () => {
    await open('outlook');
    await replace(/I will call you on [^.]*\./, 'I will call you tomorrow.');
    await mail.screen.press('button', /as written$/);
    await expect
      .poll(async () => (await mail.screen.all('heading', 'Which day holds?')).length)
      .toBe(0);
    await mail.send();
    expect((await sentNote())?.promise).toBe(inDays(1));
  });

  it.each([
    ['the pointer comes to Send', () => mail.page.locator(SITES.gmail.send).hover()],
    ['Ctrl goes down for Ctrl+Enter', () => mail.page.keyboard.press('Control')],
  ])('comes back to ask when %s, without taking the focus', async (_, approach) => {
    await open('gmail');
    await replace(/I will call you on [^.]*\./, 'I will call you tomorrow.');
    await mail.screen.find('heading', 'Which day holds?');
    await mail.screen.press('button', 'Close');
    await mail.page.locator('[contenteditable="true"][role="textbox"]').first().click();
    await expect
      .poll(async () => {
        await approach();
        return (await mail.screen.all('heading', 'Which day holds?')).length;
      }, PATIENT)
      .toBe(1);
    expect(await mail.hasFocus('panel')).toBe(false);
    await mail.send();
    expect((await sentNote())?.promise).toBe(inDays(1));
  });

  it('offers the sentence that names a day, and leaves the day open where there is none', async () => {
    await open('gmail');
    await replace(/(?:If I have not heard[^.]*, )?I will call you on [^.]*\./, 'All the best.');
    await expect.poll(lit, PATIENT).toBe('Manners, Interest');
    await mail.screen.press('button', /^Add: you will call on/);
    await expect.poll(lit, PATIENT).toBe('Manners, Interest, Follow-up call');
    await replace(/I will call you on [^.]*\./, 'All the best.');
    await expect.poll(lit, PATIENT).toBe('Manners, Interest');
    await mail.send();
    expect((await sentNote())?.promise).toBeNull();
  });

  it('says how much two notes after one panel have in common', async () => {
    await open('gmail', `${ANNA}, ${BEN}`);
    await mail.send();
    await expect
      .poll(async () => (await run.interviews())[0]?.notes[0]?.sentAt, PATIENT)
      .toBeTruthy();
    await mail.compose({ to: BEN, subject: 'Thank you' });
    await mail.followUp();
    await mail.screen.press('button', 'Start the note');
    const meter = await mail.screen.find('meter', /Same as your note to/);
    expect(meter.name).toContain('Anna Okafor');
    await mail.screen.press('button', 'Show in the message');
    await expect
      .poll(() => mail.page.evaluate(() => CSS.highlights.get('afterword')?.size ?? 0), PATIENT)
      .toBeGreaterThan(0);
  });

  it('writes the note in the language and tone of the settings, and reads it back', async () => {
    const settings = { noteLanguage: 'de', noteRegister: 'formal' } as const;
    await run.ask({ type: 'settings.change', settings });
    await open('outlook');
    expect((await mail.read()).text).toMatch(/^Guten Tag Anna Okafor,/);
    await expect.poll(lit, PATIENT).toBe('Manners, Interest, Follow-up call');
    await mail.send();
    expect((await sentNote())?.promise).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('asks for what would make the note better, and keeps the door open after a refusal', async () => {
    const startsAt = new Date(Date.now() - 86_400_000).toISOString();
    await run.writeStore(storedRecord('lost', { startsAt, outcome: 'declined' }));
    mail = await MailPage.open(run.context, SITES.gmail.url);
    await mail.compose({ to: 'Anna Okafor <anna@brightwater.example>', subject: 'Hello' });
    await mail.followUp();
    const detail = 'the move of your reports to SQL';
    await mail.screen.fill('textbox', /^Something you talked about with Anna/, detail);
    await mail.screen.press('button', 'Start the note');
    await mail.screen.find('button', 'Go to the message');
    const { text } = await mail.read();
    expect(text).toContain(detail);
    expect(text).toMatch(/Thank you for letting me know/);
    expect(text).not.toMatch(/call you|\bon \w+day, /);
    expect((await run.interviews())[0]?.people[0]?.detail).toBe(detail);
    await expect.poll(lit, PATIENT).toBe('Manners, Interest');
  });

  it('starts the note from a template of the user’s own', async () => {
    const startsAt = new Date(Date.now() - 86_400_000).toISOString();
    await run.writeStore(storedRecord('own', { startsAt }));
    const template = {
      id: 'short',
      name: 'Short and sweet',
      language: 'en',
      purpose: 'note',
      subject: 'Thank you, {{firstName}}',
      body: 'Dear {{firstName}},\n\nThank you for {{interviewDay}}. I will call you on {{callDay}}.\n\n{{detail}}',
    } as const;
    await run.ask({ type: 'template.save', template });
    mail = await MailPage.open(run.context, SITES.gmail.url);
    await mail.compose({ to: 'Anna Okafor <anna@brightwater.example>', subject: '' });
    await mail.followUp();
    await mail.screen.press('DisclosureTriangle', /^Language and tone/);
    await mail.screen.setValue('combobox', 'Words', 'short');
    await mail.screen.press('button', 'Start the note');
    await mail.screen.find('button', 'Go to the message');
    const { text, subject } = await mail.read();
    expect(subject).toBe('Thank you, Anna');
    expect(text).toMatch(/^Dear Anna,\s+Thank you for \w+, \w+ \d+\. I will call you on \w+day, /);
    await expect.poll(lit, PATIENT).toBe('Manners, Follow-up call');
    // What is not known stands there as a place to fill in, and the check says so.
    await mail.screen.find('list', 'Worth a look');
    expect(text).toContain('[What you talked about]');
  });
});
