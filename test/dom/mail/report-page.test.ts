import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { skeletonOf } from '../../../src/mail/censor.ts';
import { gmail } from '../../../src/mail/gmail.ts';
import { outlook } from '../../../src/mail/outlook.ts';
import { reportPage } from '../../../src/mail/report-page.ts';
import { gmailWindow, outlookWindow, part, showPage, withMailPage } from './mail-page.ts';

/** Attributes in which pages keep what is nobody else's business. */
const TELLING = [
  'id',
  'title',
  'alt',
  'href',
  'src',
  'value',
  'placeholder',
  'aria-label',
  'aria-describedby',
  'aria-owns',
  'data-tooltip',
  'data-hovercard-id',
  'data-name',
  'data-convid',
  'data-legacy-thread-id',
  'email',
  'name',
  'jslog',
  'param',
  'style',
  'for',
];

/** Letters that no tag, class or attribute of a mail page has in a row. */
const secret = fc
  .array(fc.constantFrom('q', 'Z', 'x', '7', '@', '.', ' ', 'é', '-', '_'), {
    minLength: 6,
    maxLength: 30,
  })
  .map((letters) => `Qz7${letters.join('')}7zQ`);

describe('a report', () => {
  withMailPage();

  it('holds no text, address, label, value or id, whatever stands in the page', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...TELLING), secret), { maxLength: 30 }),
        fc.array(secret, { maxLength: 8 }),
        fc.boolean(),
        (attributes, texts, isGmail) => {
          showPage(isGmail ? gmailWindow('<p>Hello</p>') : outlookWindow('<p>Hello</p>'));
          const elements = [...part('window').querySelectorAll('*')];
          for (const [at, [name, value]] of attributes.entries()) {
            const element = elements[(at * 7) % elements.length];
            // Ids and names by which parts are found stay as they are.
            if (element && !element.hasAttribute(name)) element.setAttribute(name, value);
          }
          for (const [at, text] of texts.entries()) {
            elements[(at * 5) % elements.length]?.append(text);
          }
          const { skeletons } = reportPage(isGmail ? gmail : outlook, document);
          expect(skeletons.join('\n')).not.toMatch(/Qz7|7zQ/);
          expect(skeletons.join('\n')).not.toContain('Hello');
          expect(skeletons.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('keeps what tells how the page is built', () => {
    showPage(outlookWindow('Hello'));
    const { skeletons, windows, missing } = reportPage(outlook, document);
    const text = skeletons.join('\n');
    expect(text).toContain('#MSG_…_TO');
    expect(text).toContain('#editorParent_…');
    expect(text).toContain('button#discardCompose');
    expect(text).toContain('[data-testid=ComposeSendButton]');
    expect(text).toContain('[role=textbox]');
    expect(missing).toEqual([]);
    expect(windows[0]).toMatchObject({
      kind: 'pane',
      parts: { send: expect.stringContaining('ComposeSendButton'), discard: expect.anything() },
    });
  });

  it('shows the surroundings of what may be a compose window, where none is found', () => {
    showPage(gmailWindow('Hello'));
    part('send').remove();
    const { skeletons, windows, missing } = reportPage(gmail, document);
    expect(missing).toEqual(['send']);
    expect(windows).toEqual([]);
    expect(skeletons.join('\n')).toContain('[name=composeid]');
    expect(skeletons.join('\n')).toContain('[contenteditable=true]');
  });

  it('draws rows that are alike once, and ends somewhere', () => {
    const list = document.createElement('ul');
    for (let row = 0; row < 5_000; row += 1) list.append(document.createElement('li'));
    expect(skeletonOf(list).split('\n')).toEqual(['ul', '  li (more)']);
    const long = document.createElement('div');
    for (let row = 0; row < 5_000; row += 1) {
      long.append(document.createElement(row % 2 === 0 ? 'p' : 'hr'));
    }
    expect(skeletonOf(long).split('\n').length).toBeLessThan(410);
  });
});
