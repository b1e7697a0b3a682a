import { describe, expect, it, vi } from 'vitest';
import { awaitRecipients } from '../../../src/mail/await-recipients.ts';
import { gmail } from '../../../src/mail/gmail.ts';
import { outlook } from '../../../src/mail/outlook.ts';
import { readCompose } from '../../../src/mail/read-compose.ts';
import { writeSubject } from '../../../src/mail/write-note.ts';
import {
  gmailWindow,
  onlyWindow,
  outlookWindow,
  part,
  showPage,
  withMailPage,
} from './mail-page.ts';

const ADA = { name: 'Ada Lovelace', email: 'ada@analytical.example' };

const PILLS = [
  [
    'a pill with initials and presence',
    `<div contenteditable="false" aria-label="awayAda Lovelace &lt;ada@analytical.example&gt;">
      <span role="img"><span>AL</span></span><span>Ada Lovelace</span><button>x</button></div>`,
    [ADA],
  ],
  [
    'a pill whose text says it all',
    `<span class="_EType_RECIPIENT_ENTITY">Ada Lovelace &lt;ada@analytical.example&gt;</span>`,
    [ADA],
  ],
  [
    "a directory's person and typed words",
    '\u200b<span contenteditable="false" aria-label="offlineAda Lovelace">Ada Lovelace</span>\u200b bo@b.example;',
    [
      { name: 'Ada Lovelace', email: '' },
      { name: '', email: 'bo@b.example' },
    ],
  ],
] as const;

const chip = (email: string, name: string): string =>
  `<div role="option" data-hovercard-id="${email}" data-name="${name}">${name || email}<i>x</i></div>`;

const ROWS = [
  ['chips', `<div name="to">${chip(ADA.email, '\u202bAda Lovelace\u202c')}</div>`, [ADA]],
  [
    'a chip and typed words, beside a suggestion',
    `<div name="to">${chip(ADA.email, '')}<input role="combobox" value="bo@b.example, "></div>
     <div role="listbox">${chip('wrong@other.example', 'Wrong')}</div>`,
    [
      { name: '', email: ADA.email },
      { name: '', email: 'bo@b.example' },
    ],
  ],
  [
    'older chips',
    `<input type="hidden" name="to" value='"Lovelace, Ada" &lt;ada@analytical.example&gt;'>
     <textarea name="to">bo@b.example</textarea>`,
    [
      { name: 'Ada Lovelace', email: ADA.email },
      { name: '', email: 'bo@b.example' },
    ],
  ],
] as const;

describe('recipients are read', () => {
  withMailPage();

  it.each(PILLS)("from Outlook's %s", (_name, pills, people) => {
    showPage(outlookWindow('', pills));
    expect(readCompose(onlyWindow(outlook)).recipients).toEqual(people);
  });

  it.each(ROWS)("from Gmail's %s", (_name, row, people) => {
    showPage(gmailWindow('').replace('<div name="to"></div>', row));
    expect(readCompose(onlyWindow(gmail)).recipients).toEqual(people);
  });
});

describe('recipients that come late', () => {
  withMailPage();
  const address = (box: string): void => {
    const chips = new DOMParser().parseFromString(chip(ADA.email, ADA.name), 'text/html').body;
    document.querySelector(box)?.append(...chips.childNodes);
  };

  it.each(['before it is waited for them', 'after'])('are told of once, %s', async (when) => {
    showPage(gmailWindow(''));
    const window = onlyWindow(gmail);
    const arrived = vi.fn();
    if (when !== 'after') address('[name="to"]');
    awaitRecipients(window, new AbortController().signal, arrived);
    if (when === 'after') address('[name="to"]');
    await expect.poll(() => arrived.mock.calls.length).toBe(1);
    expect(arrived.mock.calls[0]?.[0].recipients).toEqual([ADA]);
    address('form');
    await new Promise(requestAnimationFrame);
    expect(arrived).toHaveBeenCalledTimes(1);
  });
});

describe('the subject', () => {
  withMailPage();
  const subject = () => (part('subject') as HTMLInputElement).value;

  it('of a new message is set when it is empty', () => {
    showPage(gmailWindow(''));
    writeSubject(onlyWindow(gmail), 'Thank you');
    expect(subject()).toBe('Thank you');
  });

  it("of the user's own is left alone", () => {
    showPage(outlookWindow(''));
    (part('subject') as HTMLInputElement).value = 'Mine';
    writeSubject(onlyWindow(outlook), 'Thank you');
    expect(subject()).toBe('Mine');
  });

  it('of a reply is left alone, wherever the quoted mail stands', () => {
    showPage(outlookWindow(''));
    const quote = document.createElement('div');
    quote.id = 'mail-editor-reference-message-container';
    part('body').after(quote);
    writeSubject(onlyWindow(outlook), 'Thank you');
    expect(subject()).toBe('');
  });
});
