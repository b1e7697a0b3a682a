import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { gmail } from '../../../src/mail/gmail.ts';
import type { MailSite } from '../../../src/mail/mail-site.ts';
import { outlook } from '../../../src/mail/outlook.ts';
import { readOwnText } from '../../../src/mail/own-text.ts';
import { ownPlainText } from '../../../src/mail/plain-text.ts';
import { writeNote } from '../../../src/mail/write-note.ts';
import {
  build,
  gmailWindow,
  onlyWindow,
  outlookWindow,
  part,
  showPage,
  withMailPage,
} from './mail-page.ts';

const NOTE = ['Dear Anna,', '', 'Thank you.', '', 'Kind regards,'];
const GMAIL_SIGNATURE = '<div class="gmail_signature">Sam</div>';

/** The message as the browser shows it. */
function shown(): string {
  // Only innerText has the lines that are seen.
  const text = part('body').innerText;
  return text.replace(/\u00a0/g, ' ').trim();
}

/** What a reader sees, paragraph by paragraph. */
function seen(): string[] {
  return shown()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim());
}

/** Bodies, and the paragraphs that a reader sees after the note was written. */
const BODIES: { site: MailSite; name: string; body: string; after: string[] }[] = [
  {
    site: gmail,
    name: 'nothing',
    body: '',
    after: ['Dear Anna,', 'Thank you.', 'Kind regards,'],
  },
  {
    site: gmail,
    name: 'a signature right at the top',
    body: `<span class="gmail_signature_prefix">-- </span><br>${GMAIL_SIGNATURE}`,
    after: ['Dear Anna,', 'Thank you.', 'Kind regards,\n--', 'Sam'],
  },
  {
    site: gmail,
    name: 'bare words before a signature',
    body: `My words<br>${GMAIL_SIGNATURE}`,
    after: ['My words', 'Dear Anna,', 'Thank you.', 'Kind regards,', 'Sam'],
  },
  {
    site: gmail,
    name: 'words and signature in one box, quoted mail after it',
    body: `<div><div>My words</div><br>${GMAIL_SIGNATURE}</div><div class="gmail_quote">Old</div>`,
    after: ['My words', 'Dear Anna,', 'Thank you.', 'Kind regards,', 'Sam\nOld'],
  },
  {
    site: gmail,
    name: 'quoted mail after an empty line',
    body: '<br><div class="gmail_quote">Old</div>',
    after: ['Dear Anna,', 'Thank you.', 'Kind regards,', 'Old'],
  },
  {
    site: gmail,
    name: 'words right above quoted mail',
    body: 'My words<div class="gmail_quote">Old</div>',
    after: ['My words', 'Dear Anna,', 'Thank you.', 'Kind regards,', 'Old'],
  },
  {
    site: outlook,
    name: 'words and quoted mail in one box',
    body: `<div><div>My words</div><div><br></div><div id="x_appendonsend"></div>
      <div id="x_divRplyFwdMsg">From: Anna</div><div>Old</div></div>`,
    after: ['My words', 'Dear Anna,', 'Thank you.', 'Kind regards,', 'From: Anna\nOld'],
  },
  {
    site: outlook,
    name: 'an empty line, the signature and quoted mail',
    body: '<div><br></div><div id="Signature">Sam</div><hr><div id="divRplyFwdMsg">From</div>',
    after: ['Dear Anna,', 'Thank you.', 'Kind regards,\nSam\nFrom'],
  },
];

describe('the note is written', () => {
  withMailPage();

  it.each(BODIES)('into $site.name below $name', async ({ site, body, after }) => {
    showPage(site === gmail ? gmailWindow(body) : outlookWindow(body));
    expect(await writeNote(onlyWindow(site), NOTE)).toBe(true);
    expect(seen()).toEqual(after);
  });

  it.each([
    ['Mine\n\n-- \nSam\n', 'Mine\n\nNOTE\n\n-- \nSam\n'],
    ['Mine\n\nOn Monday Anna wrote:\n> Old\n', 'Mine\n\nNOTE\n\nOn Monday Anna wrote:\n> Old\n'],
    ['> Old', 'NOTE\n\n> Old'],
    ['', 'NOTE'],
  ])('into a plain message %j', async (before, after) => {
    showPage(
      gmailWindow('').replace(
        '<table',
        '<textarea form="nosend" data-part="plain"></textarea><table',
      ),
    );
    part('body').style.display = 'none';
    const area = part('plain') as HTMLTextAreaElement;
    area.value = before;
    expect(await writeNote(onlyWindow(gmail), NOTE)).toBe(true);
    expect(area.value.replace(NOTE.join('\n'), 'NOTE')).toBe(after);
  });

  it('once, however often it is asked for', async () => {
    showPage(gmailWindow(''));
    const window = onlyWindow(gmail);
    await writeNote(window, NOTE);
    const before = seen();
    await writeNote(window, NOTE);
    expect(seen()).toEqual(before);
  });

  it.each([
    ['nothing', gmail, ''],
    ['an empty line', gmail, '<div dir="ltr"><br></div>'],
    ['words and a signature', gmail, `<div>My words</div>${GMAIL_SIGNATURE}`],
    ['quoted mail', gmail, 'My words<div class="gmail_quote">Old</div>'],
    ['a signature', outlook, '<div><br></div><div id="Signature">Sam</div>'],
  ])('so that one undoing takes it out, with %s in the message', async (_name, site, body) => {
    showPage(site === gmail ? gmailWindow(body) : outlookWindow(body));
    const before = shown().replace(/\s+/g, ' ');
    await writeNote(onlyWindow(site), NOTE);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(shown().replace(/\s+/g, ' ')).toBe(before);
  });

  it('without a colour of its own', async () => {
    showPage(gmailWindow(`<div style="color: rgb(200, 200, 200)"><br></div>${GMAIL_SIGNATURE}`));
    await writeNote(onlyWindow(gmail), NOTE);
    const colours = part('body').innerHTML.matchAll(/color: ([^;"]+)/g);
    expect(new Set([...colours].map(([, colour]) => colour))).toEqual(
      new Set(['rgb(200, 200, 200)']),
    );
  });

  it('into an editor that takes nothing but what is pasted, a moment later', async () => {
    showPage(outlookWindow('<div><br></div>'));
    const body = part('body');
    const own = '<div><br></div>';
    let text = '';
    const draw = () => {
      const lines = text === '' ? build(own) : build(`<div>${text.replaceAll('\n', '<br>')}</div>`);
      if (body.innerText.trim() !== text.trim()) body.replaceChildren(...lines);
    };
    new MutationObserver(draw).observe(body, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    body.addEventListener('paste', (event) => {
      event.preventDefault();
      text = event.clipboardData?.getData('text/plain') ?? '';
      setTimeout(draw, 40);
    });
    expect(await writeNote(onlyWindow(outlook), NOTE)).toBe(true);
    expect(seen()).toEqual(['Dear Anna,', 'Thank you.', 'Kind regards,']);
  });

  it('not at all where the page takes it out again, and says so', async () => {
    showPage(gmailWindow('<div>My words</div>'));
    const body = part('body');
    const observer = new MutationObserver(() => {
      if (body.textContent !== 'My words') body.replaceChildren(...build('<div>My words</div>'));
    });
    observer.observe(body, { childList: true, subtree: true, characterData: true });
    expect(await writeNote(onlyWindow(gmail), NOTE)).toBe(false);
    expect(shown()).toBe('My words');
  });
});

describe("the writer's own words", () => {
  withMailPage();

  it.each([
    [outlook, '<div>Mine</div><div id="appendonsend"></div><hr><div>Call on Friday</div>', 'Mine'],
    [gmail, `<div>Mine</div>${GMAIL_SIGNATURE}<div class="gmail_quote">Old</div>`, 'Mine'],
    [
      gmail,
      `Mine<div class="gmail_quote"><div class="gmail_attr">Anna wrote:<br></div>
       <blockquote class="gmail_quote">Old</blockquote><div>My answer</div>
       <blockquote class="gmail_quote">Older</blockquote></div>`,
      'Mine My answer',
    ],
    [
      gmail,
      `Mine<div class="gmail_quote"><div class="gmail_attr">--- Forwarded ---<br>From: A<br>To: B<br>
       Date: C<br></div>Text<blockquote class="gmail_quote">Old</blockquote>Text</div>`,
      'Mine',
    ],
    [gmail, '<table><tr><td>One</td><td>Two</td></tr></table>', 'One Two'],
  ])('are those that nobody else wrote (%#)', (site, body, own) => {
    showPage(site === gmail ? gmailWindow(body) : outlookWindow(body));
    expect(readOwnText(onlyWindow(site)).replace(/\s+/g, ' ')).toBe(own);
  });

  it.each([
    [
      'Mine\n\nOn Monday Anna <a@b.example> wrote:\n\n> Old\nMy answer\n> Older\n',
      'Mine My answer',
    ],
    ['Mine\n\n---------- Weitergeleitete Nachricht ---------\nFrom: A\nText', 'Mine'],
    ['Mine\n-- \nSam', 'Mine'],
  ])('in a plain message too: %j', (text, own) => {
    expect(ownPlainText(text).trim().replace(/\s+/g, ' ')).toBe(own);
  });
});
