import { describe, expect, it } from 'vitest';
import { gmail } from '../../../src/mail/gmail.ts';
import { locateComposeWindows } from '../../../src/mail/locate.ts';
import { outlook } from '../../../src/mail/outlook.ts';
import {
  GMAIL_SEND,
  GMAIL_TOOLBAR,
  OUTLOOK_READING,
  OUTLOOK_RIBBON,
  OUTLOOK_SEND,
  outlookEditor,
  outlookFields,
  part,
  showPage,
  withMailPage,
} from './mail-page.ts';

const BODY = '<div contenteditable="true" role="textbox" data-part="body"></div>';
const COUNTER = '<input type="hidden" name="composeid" value="1">';
const CHAT = '<div><div contenteditable="true" role="textbox" g_editable="true">Chat</div></div>';
const LOOSE_EDITOR =
  '<div contenteditable="true" role="textbox" aria-multiline="true" data-part="body"></div>';

/** Pages with one window: what is special about each, the page, after which part the button goes. */
const PAGES = [
  {
    site: gmail,
    name: 'a table that lays out the whole window, the toolbar a row of boxes',
    html: `<div role="dialog"><table><tbody><tr><td><form>${COUNTER}<input name="subjectbox"></form>
      ${BODY}<div><div data-part="slot">${GMAIL_SEND}<div role="button" aria-haspopup="true">v</div></div>
      <div role="button" command="Files">F</div></div></td></tr></tbody></table></div>`,
  },
  {
    site: gmail,
    name: 'a group of rows instead of a table',
    html: `<div role="region"><form>${COUNTER}</form>${BODY}<div role="group"><div><div>
      <div role="button" jslog="32601; 1" data-part="slot">S</div></div><div role="button">F</div></div></div></div>`,
  },
  {
    site: gmail,
    name: 'no counter and no named box',
    html: `<section><form><input name="subjectbox"><div name="to"></div></form><div>${BODY}</div>
      ${GMAIL_TOOLBAR.replace('class="gU Up"', 'data-part="slot"')}</section>`,
  },
  {
    site: gmail,
    name: 'its counter three times',
    html: `<div role="dialog"><form>${COUNTER}${COUNTER}</form><form hidden>${COUNTER}</form>${BODY}
      ${GMAIL_TOOLBAR.replace('class="gU Up"', 'data-part="slot"')}</div>`,
  },
  {
    site: outlook,
    name: 'the Send button in a bar outside the docking part',
    html: `<main role="main"><div><div id="docking_InitVisiblePart_0">${outlookFields()}${outlookEditor('')}</div>
      <div><button class="ms-Button--primary ms-Button--hasMenu" data-part="slot">S</button>
      <button id="discardCompose">D</button></div></div></main>`,
  },
  {
    site: outlook,
    name: 'neither test id nor editor parent, beside the ribbon and a signature editor',
    html: `${OUTLOOK_RIBBON}<main role="main"><div><div><div data-part="slot">
      <button id="splitButton-r7__primaryActionButton">S</button>
      <button class="fui-SplitButton__menuButton">v</button></div><button id="discardCompose">D</button></div>
      ${outlookFields()}${LOOSE_EDITOR}</div></main>
      <div role="dialog"><div contenteditable="true" role="textbox" aria-multiline="true"></div></div>`,
  },
  {
    site: outlook,
    name: 'a field to write into within the message',
    html: `<main role="main"><div id="docking_InitVisiblePart_0">
      ${OUTLOOK_SEND.replace('<div data-testid', '<div data-part="slot" data-testid')}
      ${outlookEditor('<table contenteditable="false"><tr><td contenteditable="true" role="textbox">x</td></tr></table>')}</div></main>`,
  },
  {
    site: outlook,
    name: 'a box around text and fields, Send above it',
    html: `<div>${OUTLOOK_SEND.replace('<div data-testid', '<div data-part="slot" data-testid')}
      <div data-app-section="Form_Content">${outlookFields()}${outlookEditor('')}</div></div>`,
  },
];

/** Pages without a window of which both text and Send button are there. */
const OTHER_PAGES = [
  {
    site: gmail,
    name: 'a half-built window beside a chat and another toolbar',
    html: `<div role="dialog"><form>${COUNTER}<input name="subjectbox"></form></div>${CHAT}
      <table role="group"><tbody><tr><td><div role="button">Older</div></td></tr></tbody></table>`,
  },
  {
    site: gmail,
    name: 'a chat above a toolbar',
    html: `<input name="q">${CHAT}<table role="group"><tbody><tr><td><div role="button">Archive</div></td>
      </tr></tbody></table>`,
  },
  {
    site: outlook,
    name: 'a signature editor in a dialog',
    html: `${OUTLOOK_RIBBON}<main role="main">${OUTLOOK_READING}</main>
      <div role="dialog">${LOOSE_EDITOR}<button class="ms-Button--primary">Save</button></div>`,
  },
  {
    site: outlook,
    name: 'a signature editor in a page of settings',
    html: `${OUTLOOK_RIBBON}<main role="main">${OUTLOOK_READING}</main>
      <div>${LOOSE_EDITOR}<button class="ms-Button--primary">Save</button></div>`,
  },
  {
    site: outlook,
    name: 'a window of its own without its Send button yet, below the ribbon',
    html: `${OUTLOOK_RIBBON}<div>${outlookFields()}${outlookEditor('')}</div>`,
  },
  {
    site: outlook,
    name: 'a window whose Send button has not come yet',
    html: `${OUTLOOK_RIBBON}<main role="main">${OUTLOOK_READING}
      <div id="docking_InitVisiblePart_0">${outlookFields()}${outlookEditor('')}</div></main>`,
  },
];

describe('a compose window is found', () => {
  withMailPage();

  it.each(PAGES)('in $site.name with $name', ({ site, html }) => {
    showPage(html);
    const { located } = locateComposeWindows(site, document);
    expect(located).toHaveLength(1);
    expect(located[0]?.body.element).toBe(part('body'));
    const send = located[0]?.send.element;
    const root = located[0]?.root;
    expect(send && root && site.slot(send, root)).toBe(part('slot'));
  });

  it('in each of two that are built differently', () => {
    showPage(`<div role="dialog"><form>${COUNTER}</form>${BODY}${GMAIL_TOOLBAR}</div>
      <div role="dialog"><form><input name="subjectbox"></form>${BODY}${GMAIL_TOOLBAR}</div>`);
    const roots = locateComposeWindows(gmail, document).located.map(({ root }) => root);
    expect(roots).toEqual([...document.querySelectorAll('[role="dialog"]')]);
  });

  it('without the message that is being answered', () => {
    showPage(`<main role="main"><div id="ReadingPaneContainerId">${OUTLOOK_READING}
      <div data-part="window"><div>${OUTLOOK_SEND}</div>${LOOSE_EDITOR}</div></div></main>`);
    expect(locateComposeWindows(outlook, document).located[0]?.root).toBe(part('window'));
  });
});

describe('no compose window is found', () => {
  withMailPage();

  it.each(OTHER_PAGES)('in $site.name with $name', ({ site, html }) => {
    showPage(html);
    expect(locateComposeWindows(site, document).located).toEqual([]);
  });
});
