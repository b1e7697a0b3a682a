import { describe, expect, it } from 'vitest';
import { gmail } from '../../../src/mail/gmail.ts';
import { outlook } from '../../../src/mail/outlook.ts';
import { addBehind, findText, replaceText } from '../../../src/mail/text-range.ts';
import {
  gmailWindow,
  onlyWindow,
  outlookWindow,
  part,
  showPage,
  withMailPage,
} from './mail-page.ts';

const placed = (words: string) => ({ words, sentence: '', at: 0 });
const BODY =
  '<div>Dear&nbsp;Anna,</div><div><br></div><div>I’ll <b>call</b> you on Friday\n 20 March.</div>';

describe.each([
  { site: gmail, build: gmailWindow },
  { site: outlook, build: outlookWindow },
])('Words in a message of $site.name', ({ site, build: makeWindow }) => {
  withMailPage();
  const open = (body: string) => {
    showPage(makeWindow(body));
    return onlyWindow(site);
  };

  it('are found across markup, line breaks, and other apostrophes and spaces', () => {
    const window = open(BODY);
    expect(findText(window, "I'll call you on Friday 20 March.")?.toString()).toBe(
      'I’ll call you on Friday\n 20 March.',
    );
    expect(findText(window, 'Dear Anna,')?.toString()).toBe('Dear\u00a0Anna,');
    expect(findText(window, 'I will call')).toBeNull();
    expect(findText(window, '')).toBeNull();
  });

  it('give way to others, and the browser’s undo brings them back', () => {
    const window = open(BODY);
    expect(replaceText(window, placed('Friday 20 March'), 'Monday 23 March')).toBe(true);
    expect(part('body').textContent).toContain('you on Monday 23 March.');
    document.execCommand('undo');
    expect(part('body').textContent).not.toContain('Monday');
    expect(replaceText(window, placed('Sunday 1 March'), 'Monday 2 March')).toBe(false);
  });

  it('give way where they are meant, and not where they stand as well', () => {
    const sentence = 'I will call you on Friday.';
    const window = open(`<div>Thank you for the talk on Friday.</div><div>${sentence}</div>`);
    const place = { words: 'Friday', sentence, at: sentence.indexOf('Friday') };
    expect(replaceText(window, place, 'Monday 23 March')).toBe(true);
    expect([...part('body').querySelectorAll('div')].map((line) => line.textContent)).toEqual([
      'Thank you for the talk on Friday.',
      'I will call you on Monday 23 March.',
    ]);
  });

  it('are whole words, and the writer’s own', () => {
    const quote = site === gmail ? 'class="gmail_quote"' : 'id="appendonsend"';
    const window = open(`<div>The Analyst met Ana.</div><div ${quote}>Ben wrote</div>`);
    expect(replaceText(window, placed('Ana'), 'Anna')).toBe(true);
    expect(part('body').textContent).toContain('The Analyst met Anna.');
    expect(findText(window, 'Ben wrote')).toBeNull();
  });

  it('get a sentence behind them, in their own paragraph', () => {
    const window = open('<div>I would like to join you.</div><div>Kind regards,</div>');
    expect(addBehind(window, 'I would like to join you.', 'I will call you on Friday.')).toBe(true);
    expect(part('body').querySelector('div')?.textContent).toBe(
      'I would like to join you. I will call you on Friday.',
    );
  });
});
