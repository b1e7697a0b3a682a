import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { gmail } from '../../../src/mail/gmail.ts';
import type { MailSite } from '../../../src/mail/mail-site.ts';
import { outlook } from '../../../src/mail/outlook.ts';
import { readOwnText } from '../../../src/mail/own-text.ts';
import { writeNote } from '../../../src/mail/write-note.ts';
import {
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

  it.each(BODIES)('into $site.name below $name', ({ site, body, after }) => {
    showPage(site === gmail ? gmailWindow(body) : outlookWindow(body));
    expect(writeNote(onlyWindow(site), NOTE)).toBe(true);
    expect(seen()).toEqual(after);
  });

  it.each([
    ['Mine\n\n-- \nSam\n', 'Mine\n\nNOTE\n\n-- \nSam\n'],
    ['Mine\n\nOn Monday Anna wrote:\n> Old\n', 'Mine\n\nNOTE\n\nOn Monday Anna wrote:\n> Old\n'],
    ['> Old', 'NOTE\n\n> Old'],
    ['', 'NOTE'],
  ])('into a plain message %j', (before, after) => {
    showPage(
      gmailWindow('').replace(
        '<table',
        '<textarea form="nosend" data-part="plain"></textarea><table',
      ),
    );
    part('body').style.display = 'none';
    const area = part('plain') as HTMLTextAreaElement;
    area.value = before;
    expect(writeNote(onlyWindow(gmail), NOTE)).toBe(true);
    expect(area.value.replace(NOTE.join('\n'), 'NOTE')).toBe(after);
  });

  it('once, however often it is asked for', () => {
    showPage(gmailWindow(''));
    const window = onlyWindow(gmail);
    writeNote(window, NOTE);
    const before = seen();
    writeNote(window, NOTE);
    expect(seen()).toEqual(before);
  });

  it('so that undoing takes it out and leaves the words before it', async () => {
    showPage(gmailWindow(`<div>My words</div>${GMAIL_SIGNATURE}`));
    writeNote(onlyWindow(gmail), NOTE);
    await expect
      .poll(async () => {
        await userEvent.keyboard('{Control>}z{/Control}');
        return shown().replace(/\s+/g, ' ');
      })
      .toBe('My words Sam');
  });
});

describe("the writer's own words", () => {
  withMailPage();

  it('end where the quoted mail begins', () => {
    showPage(
      outlookWindow('<div>Mine</div><div id="appendonsend"></div><hr><div>Call on Friday</div>'),
    );
    expect(readOwnText(onlyWindow(outlook))).toBe('Mine');
  });
});
