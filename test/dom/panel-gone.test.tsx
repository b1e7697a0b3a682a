import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ComposeWindow } from '../../src/mail/compose-windows.ts';
import { gmail } from '../../src/mail/gmail.ts';
import { askBackground } from '../../src/panel/ask-background.ts';
import { openPanel } from '../../src/panel/open-panel.tsx';
import { type FakeBrowser, installFakeBrowser } from './fake-browser.ts';
import { build, gmailWindow, part } from './mail/mail-page.ts';

const attachShadow = Element.prototype.attachShadow;
let fake: FakeBrowser;
let inside: ShadowRoot | null = null;
let ended = new AbortController();

const panels = (): number => document.querySelectorAll('[data-afterword="panel"]').length;
const said = (): string => inside?.querySelector('.panel-gone')?.textContent ?? '';

/** Opens the panel beside a message and puts the focus into one of its fields. */
async function openWithFocus(): Promise<void> {
  ended = new AbortController();
  document.body.replaceChildren(...build(gmailWindow('Thank you')));
  const window: ComposeWindow = {
    site: gmail,
    root: part('window'),
    draft: {},
    ended: ended.signal,
  };
  openPanel({
    window,
    focusOpener: () => undefined,
    openerRect: () => part('send').getBoundingClientRect(),
    theme: () => 'light',
  });
  await expect.poll(() => inside?.querySelector('input')).toBeTruthy();
  inside?.querySelector('input')?.focus();
}

beforeEach(async () => {
  Element.prototype.attachShadow = function (init) {
    inside = attachShadow.call(this, init);
    return inside;
  };
  fake = installFakeBrowser({ silent: true });
  await openWithFocus();
});

afterEach(() => {
  Element.prototype.attachShadow = attachShadow;
  document.body.replaceChildren();
});

describe('A panel whose extension is gone', () => {
  it('says so, keeps the keys to itself, and gives the focus to the message when closed', async () => {
    fake.takeAway();
    ended.abort();
    expect(said()).toContain('Reload this tab to go on.');
    const pageHears = vi.fn();
    document.addEventListener('keydown', pageHears);
    await userEvent.keyboard('e#{Enter} ');
    document.removeEventListener('keydown', pageHears);
    expect(pageHears).not.toHaveBeenCalled();
    expect(panels()).toBe(1);
    await userEvent.keyboard('{Escape}');
    expect(panels()).toBe(0);
    expect(document.activeElement).toBe(part('body'));
    expect(part('body').textContent).toBe('Thank you');
  });

  it('is closed by its button', async () => {
    fake.takeAway();
    ended.abort();
    // Tab goes round in it.
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    expect(panels()).toBe(0);
  });

  it('leaves the focus where somebody writes', async () => {
    part('body').focus();
    fake.takeAway();
    ended.abort();
    expect(said()).toContain('Reload this tab to go on.');
    expect(document.activeElement).toBe(part('body'));
  });

  it('gives the focus to the message when a newer copy takes it away', async () => {
    fake.takeAway();
    ended.abort();
    for (const element of document.querySelectorAll('[data-afterword]')) element.remove();
    await expect.poll(() => document.activeElement).toBe(part('body'));
  });

  it('waits for no answer, and shows no error for what was asked before', async () => {
    vi.useFakeTimers();
    const settled = vi.fn();
    const asked = askBackground({ type: 'mail.lookup', emails: [] });
    fake.takeAway();
    const askedLater = askBackground({ type: 'mail.lookup', emails: [] });
    asked.then(settled, settled);
    askedLater.then(settled, settled);
    // As long as a message is tried again, and longer.
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect(settled).not.toHaveBeenCalled();
  });
});

it('A panel whose message is closed goes without a word', () => {
  ended.abort();
  expect(panels()).toBe(0);
});
