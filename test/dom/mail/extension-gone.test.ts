import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type FakeBrowser, installFakeBrowser } from '../fake-browser.ts';
import { build, gmailWindow, part, showPage } from './mail-page.ts';

const BUTTON = '[data-afterword="follow-up"]';
const NOTICE = '[data-afterword="notice"]';

const origin = self.origin;
const attachShadow = Element.prototype.attachShadow;
let fake: FakeBrowser;
let copies = 0;
let shadows: ShadowRoot[] = [];

const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
const ours = (): Element[] => all('[data-afterword]');
const telling = (): string[] => shadows.filter(({ host }) => host.matches(NOTICE)).map(textOf);
const textOf = ({ textContent }: ShadowRoot): string => textContent ?? '';

/** Puts the button script into the page once more, as a browser does after an update. */
async function runScript(): Promise<void> {
  copies += 1;
  await import(/* @vite-ignore */ `/src/content/index.ts?copy=${copies}`);
}

beforeEach(async () => {
  self.origin = 'https://mail.google.com';
  Element.prototype.attachShadow = function (init) {
    const shadow = attachShadow.call(this, init);
    shadows.push(shadow);
    return shadow;
  };
  shadows = [];
  fake = installFakeBrowser();
  showPage(gmailWindow('Thank you'));
  await runScript();
  expect(all(BUTTON)).toHaveLength(1);
});

afterEach(() => {
  document.dispatchEvent(new Event('afterword:replaced'));
  document.body.replaceChildren();
  self.origin = origin;
  Element.prototype.attachShadow = attachShadow;
  vi.useRealTimers();
});

describe('When the extension is gone, its button goes', () => {
  it.each<[string, () => unknown]>([
    ['its tab is looked at again', () => document.dispatchEvent(new Event('visibilitychange'))],
    ['its window is', () => window.dispatchEvent(new Event('focus'))],
    ['somebody writes', () => userEvent.type(part('body'), 'a')],
    ['somebody presses something else', () => userEvent.click(part('discard'))],
    ['the message changes', () => part('body').append(document.createElement('br'))],
  ])('as soon as %s', async (_, act) => {
    fake.takeAway();
    expect(all(BUTTON)).toHaveLength(1);
    await act();
    await expect.poll(ours).toEqual([]);
    // Nobody has asked for it.
    expect(telling()).toEqual([]);
  });

  it('and no message that is opened later gets one', async () => {
    fake.takeAway();
    document.dispatchEvent(new Event('visibilitychange'));
    showPage(gmailWindow(''));
    const seen = vi.fn();
    new MutationObserver(seen).observe(document.body, { childList: true });
    document.body.append(document.createElement('i'));
    await expect.poll(() => seen.mock.calls.length).toBeGreaterThan(0);
    part('body').focus();
    expect(ours()).toEqual([]);
    expect(fake.listening.size).toBe(0);
  });

  it('and what was still to be told is not told to nobody', () => {
    document.dispatchEvent(new Event('afterword:replaced'));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    return runScript().then(() => {
      fake.takeAway();
      // What a timer throws comes out here.
      vi.advanceTimersByTime(20_000);
    });
  });
});

describe('A button that is used when its extension is gone', () => {
  it('goes, and says once in its place what to do', async () => {
    document.body.append(...build(gmailWindow('Another message')));
    await expect.poll(() => all(BUTTON).length).toBe(2);
    const pageHears = vi.fn();
    document.addEventListener('click', pageHears, true);
    fake.takeAway();
    await userEvent.click(all(BUTTON)[0] as Element);
    expect(all(BUTTON)).toEqual([]);
    const [notice, ...others] = ours() as HTMLElement[];
    expect(others).toEqual([]);
    expect(notice?.role).toBe('status');
    expect(notice?.matches(':popover-open')).toBe(true);
    await expect
      .poll(telling)
      .toEqual(['Afterword was updated or turned off. Reload this tab to go on.']);
    expect(pageHears).not.toHaveBeenCalled();
    document.removeEventListener('click', pageHears, true);
    expect(fake.asked).toEqual([]);
    // It takes the next press, wherever that is.
    await userEvent.click(part('discard'));
    expect(ours()).toEqual([]);
  });

  it.each(['{Enter}', ' '])(
    'says so too when it has the focus and "%s" is pressed',
    async (key) => {
      const pageHears = vi.fn();
      document.addEventListener('keydown', pageHears, true);
      (all(BUTTON)[0] as HTMLElement).focus();
      fake.takeAway();
      await userEvent.keyboard(key);
      expect(all(BUTTON)).toEqual([]);
      expect(all(NOTICE)).toHaveLength(1);
      expect(pageHears).not.toHaveBeenCalled();
      document.removeEventListener('keydown', pageHears, true);
    },
  );

  it('says it within the screen, wherever it stood', async () => {
    part('window').style.cssText = 'position: fixed; right: 0; top: 0; width: 150px';
    for (const above of part('window').querySelectorAll<HTMLElement>('.Ha, form')) {
      above.style.display = 'none';
    }
    part('body').style.display = 'none';
    const button = (all(BUTTON)[0] as Element).getBoundingClientRect();
    expect(button.left).toBeGreaterThan(innerWidth - 150);
    expect(button.top).toBeLessThan(50);
    fake.takeAway();
    await userEvent.click(all(BUTTON)[0] as Element);
    await expect.poll(telling).toEqual([expect.stringContaining('Reload')]);
    const { left, right, top, height } = (all(NOTICE)[0] as Element).getBoundingClientRect();
    expect([left, innerWidth - right, top].filter((room) => room < 0)).toEqual([]);
    // Two lines: not a column at the edge.
    expect(height).toBeLessThan(70);
  });

  it('makes room for a new copy that comes after all', async () => {
    fake.takeAway();
    await userEvent.click(all(BUTTON)[0] as Element);
    expect(all(NOTICE)).toHaveLength(1);
    fake = installFakeBrowser();
    await runScript();
    expect(all(NOTICE)).toEqual([]);
    expect(all(BUTTON)).toHaveLength(1);
  });
});

describe('Of several copies in a page', () => {
  it('the newest is the only one with a button, and the only one that acts', async () => {
    await runScript();
    await runScript();
    expect(all(BUTTON)).toHaveLength(1);
    expect(fake.listening.size).toBe(1);
    await userEvent.click(all(BUTTON)[0] as Element);
    expect(fake.asked).toEqual([{ type: 'panel.load' }]);
    // The page draws its toolbar anew.
    part('send')
      .closest('table')
      ?.replaceWith(...toolbar());
    await expect.poll(() => all(BUTTON).length).toBe(1);
  });
});

function toolbar(): Element[] {
  const [made] = build(gmailWindow(''));
  return made instanceof Element ? [...made.querySelectorAll('table')] : [];
}
