import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { gmail } from '../../../src/mail/gmail.ts';
import type { MailSite } from '../../../src/mail/mail-site.ts';
import { outlook } from '../../../src/mail/outlook.ts';
import { watchSent } from '../../../src/mail/sent-watch.ts';
import {
  build,
  gmailWindow,
  onlyWindow,
  outlookWindow,
  part,
  showPage,
  withMailPage,
} from './mail-page.ts';

const closeWindow = (): void => part('window').remove();

/** Watches the page's window and closes it; tells whether it was taken for sent. */
async function endAfter(site: MailSite, acts: () => Promise<void>): Promise<boolean> {
  const ended = vi.fn<(sent: boolean) => void>();
  watchSent(onlyWindow(site), () => undefined, ended);
  await acts();
  if (document.querySelector('[data-part="window"]')) closeWindow();
  await expect.poll(() => ended.mock.calls.length).toBe(1);
  return ended.mock.calls[0]?.[0] ?? false;
}

const press = (name: string) => userEvent.click(part(name));
/** Puts the caret into the message without a press. */
const keyIn = async (keys: string): Promise<void> => {
  part('body').focus();
  await userEvent.keyboard(keys);
};

/** Shows a question about sending, with one answer. */
function askBack(markup: string): void {
  document.body.append(...build(markup));
  part('answer').addEventListener('click', () => part('question').remove());
}

const QUESTION = `<div role="alertdialog" data-part="question">
  <button data-part="answer">OK</button></div>`;

describe('a message is taken for sent', () => {
  withMailPage();

  it('after a press of Send', async () => {
    showPage(gmailWindow('Hello'));
    expect(await endAfter(gmail, () => press('send'))).toBe(true);
  });

  it('where the page acts before the click comes', async () => {
    showPage(gmailWindow('Hello'));
    part('send').addEventListener('mouseup', closeWindow);
    expect(await endAfter(gmail, () => press('send'))).toBe(true);
  });

  it('after Ctrl+Enter, in an editor that keeps its keys to itself', async () => {
    showPage(outlookWindow('Hello'));
    part('body').addEventListener('keydown', (event) => event.stopPropagation());
    expect(await endAfter(outlook, () => keyIn('{Control>}{Enter}{/Control}'))).toBe(true);
  });

  it('where its own window closes at once', async () => {
    showPage(gmailWindow('Hello'));
    const leave = async () => {
      await press('send');
      window.dispatchEvent(new Event('pagehide'));
    };
    expect(await endAfter(gmail, leave)).toBe(true);
  });

  it('after "Send + archive"', async () => {
    showPage(gmailWindow('Hello'));
    part('send').after(...build('<div role="button" class="Uo" data-part="archive">S</div>'));
    expect(await endAfter(gmail, () => press('archive'))).toBe(true);
  });

  it('after a question that was answered', async () => {
    showPage(gmailWindow('Hello'));
    part('send').addEventListener('click', () => askBack(QUESTION));
    const acts = async (): Promise<void> => {
      await press('send');
      await press('answer');
    };
    expect(await endAfter(gmail, acts)).toBe(true);
  });
});

describe('a message is not taken for sent', () => {
  withMailPage();

  it('when the page is left with its question about sending still open', async () => {
    showPage(gmailWindow('Hello'));
    const leave = async () => {
      await press('send');
      askBack(QUESTION);
      window.dispatchEvent(new Event('pagehide'));
    };
    expect(await endAfter(gmail, leave)).toBe(false);
  });

  it('when another one is opened', async () => {
    showPage(outlookWindow('Hello'));
    expect(await endAfter(outlook, () => press('row'))).toBe(false);
  });

  it('when it is discarded', async () => {
    showPage(outlookWindow('Hello'));
    expect(await endAfter(outlook, () => press('discard'))).toBe(false);
  });

  it("when the menu beside Send was pressed, for a later day's sending", async () => {
    showPage(outlookWindow('Hello'));
    expect(await endAfter(outlook, () => press('menu'))).toBe(false);
  });

  it('when a question was answered and then another message opened', async () => {
    showPage(outlookWindow('Hello'));
    part('send').addEventListener('click', () => askBack(QUESTION));
    const acts = async (): Promise<void> => {
      await press('send');
      await press('answer');
      await press('row');
    };
    expect(await endAfter(outlook, acts)).toBe(false);
  });

  it.each(['{Escape}', 'x', '{Backspace}', '{Control>}{Shift>}d{/Shift}{/Control}'])(
    'when Send was refused and %s pressed',
    async (keys) => {
      showPage(gmailWindow('Hello'));
      const acts = async (): Promise<void> => {
        await press('send');
        await keyIn(keys);
      };
      expect(await endAfter(gmail, acts)).toBe(false);
    },
  );

  it('when Send was refused and the title bar closes the window', async () => {
    showPage(gmailWindow('Hello'));
    const acts = async (): Promise<void> => {
      await press('send');
      await press('close');
    };
    expect(await endAfter(gmail, acts)).toBe(false);
  });

  it("when another extension's button in the row was pressed", async () => {
    showPage(gmailWindow('Hello'));
    part('send').before(...build('<div role="button" data-part="foreign">Send later</div>'));
    expect(await endAfter(gmail, () => press('foreign'))).toBe(false);
  });
});
