import { afterEach, beforeEach } from 'vitest';
import { type ComposeWindow, watchComposeWindows } from '../../../src/mail/compose-windows.ts';
import type { MailSite } from '../../../src/mail/mail-site.ts';

/** Parts are marked by what they are, for the tests alone: the product never looks at `data-part`. */
export function part(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (!found) throw new Error(`There is no part "${name}" in the page.`);
  return found;
}

/** Builds elements of markup. */
export function build(markup: string): Node[] {
  return [...new DOMParser().parseFromString(markup, 'text/html').body.childNodes];
}

/** Shows a page of a mail site, in place of the one before. */
export function showPage(markup: string): void {
  document.body.replaceChildren(...build(markup));
}

let life = new AbortController();

/** Clears the page for each test of a file and stops what watched it. */
export function withMailPage(): void {
  beforeEach(() => {
    life = new AbortController();
  });
  afterEach(() => {
    life.abort();
    document.body.replaceChildren();
  });
}

/** Watches the page as the button's script does; gives the windows that are there now. */
export function watchPage(site: MailSite): () => readonly ComposeWindow[] {
  let now: readonly ComposeWindow[] = [];
  watchComposeWindows(site, document, life.signal, (windows) => {
    now = windows;
  });
  return () => now;
}

/** The page's only compose window. */
export function onlyWindow(site: MailSite): ComposeWindow {
  const windows = watchPage(site)();
  const [window] = windows;
  if (!window || windows.length > 1) throw new Error(`${windows.length} compose windows, not one.`);
  return window;
}

export const GMAIL_SEND = '<div role="button" class="aoO" data-part="send">Send</div>';
export const GMAIL_TOOLBAR = `<table role="group"><tbody><tr>
  <td class="gU Up">${GMAIL_SEND}</td><td><div role="button" command="Files">F</div></td>
  <td class="gU"><div role="button" class="oh" data-part="discard">D</div></td></tr></tbody></table>`;

/** A Gmail window in a dialog, with a body of one's choice. */
export function gmailWindow(body: string, form = ''): string {
  return `<div role="dialog" data-part="window">
    <div role="button" class="Ha" data-part="close">x</div>
    <div class="M9"><form><input type="hidden" name="composeid" value="1"><div name="to"></div>
    <input name="subjectbox" data-part="subject">${form}</form>
    <div contenteditable="true" role="textbox" data-part="body">${body}</div>${GMAIL_TOOLBAR}</div></div>`;
}

export const OUTLOOK_SEND = `<div data-testid="ComposeSendButton"><div style="display: inline-flex">
  <button id="splitButton-r9__primaryActionButton" data-part="send">Senden</button>
  <button class="fui-SplitButton__menuButton" aria-haspopup="menu" data-part="menu">v</button>
  </div></div>`;

/** The ribbon, whose "New mail" is a split button like Send. */
export const OUTLOOK_RIBBON = `<div data-app-section="Ribbon">
  <button id="splitButton-r1__primaryActionButton">New mail</button></div>`;

/** The reading pane, with ids and a text that look like a compose window's. */
export const OUTLOOK_READING = `<div data-app-section="ConversationContainer">
  <span id="CONV_1_SUBJECT">Interview</span><div id="MSG_aa_TO">Me</div>
  <div id="UniqueMessageBody_1" role="document">Text that was read</div></div>`;

export function outlookFields(pills = ''): string {
  return `<div id="MSG_1a2b_TO" role="group" data-part="to"><div contenteditable="true">${pills}</div></div>
    <input id="MSG_1a2b_SUBJECT" data-part="subject">`;
}

export function outlookEditor(body: string): string {
  return `<div id="editorParent_1"><div contenteditable="true" role="textbox" aria-multiline="true"
    data-part="body">${body}</div></div>`;
}

/** An Outlook window beside the message list, with a body of one's choice. */
export function outlookWindow(body: string, pills = ''): string {
  return `<div data-part="row">Another message</div><main role="main"><div data-part="window">
    <div id="docking_InitVisiblePart_0"><div>${OUTLOOK_SEND}
    <button id="discardCompose" data-part="discard">Discard</button></div>
    ${outlookFields(pills)}${outlookEditor(body)}</div></div></main>
    <div id="fluent-default-layer-host"></div>`;
}
