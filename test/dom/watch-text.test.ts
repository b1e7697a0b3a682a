import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ComposeWindow } from '../../src/mail/compose-windows.ts';
import { gmail } from '../../src/mail/gmail.ts';
import { watchText } from '../../src/panel/watch-text.ts';

const life = new AbortController();

function openWindow(html: string): ComposeWindow {
  const root = document.createElement('div');
  // Written here, by us: the page's policy does not matter to what is tested.
  root.append(document.createRange().createContextualFragment(html));
  document.body.replaceChildren(root);
  return { site: gmail, root, draft: {}, ended: life.signal };
}

afterEach(() => document.body.replaceChildren());

describe('A message that is being typed', () => {
  it.each([
    ['rich', '<div contenteditable="true" role="textbox">a</div>'],
    ['plain', '<textarea>a</textarea>'],
  ])('is looked at once it pauses, and not at each letter: %s', async (_, html) => {
    const window = openWindow(html);
    const changed = vi.fn();
    watchText(window, life.signal, changed);
    const field = window.root.firstElementChild as HTMLElement;
    await userEvent.click(field);
    for (const letter of 'Thank you for it') {
      document.execCommand('insertText', false, letter);
      // Whoever watches is told of each letter.
      await Promise.resolve();
    }
    await expect.poll(() => changed.mock.calls.length).toBe(1);
  });

  it('is looked at in its new box, when the page has built another one around it', async () => {
    const window = openWindow('<div contenteditable="true">a</div>') as {
      -readonly [Key in keyof ComposeWindow]: ComposeWindow[Key];
    };
    const changed = vi.fn();
    watchText(window, life.signal, changed);
    const other = document.createElement('div');
    other.append(...window.root.childNodes);
    window.root.replaceWith(other);
    window.root = other;
    await userEvent.click(other.firstElementChild as HTMLElement);
    await userEvent.keyboard('b');
    await expect.poll(() => changed.mock.calls.length).toBeGreaterThan(0);
  });
});
