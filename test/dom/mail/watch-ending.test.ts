import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Ending } from '../../../src/mail/ending.ts';
import { gmail } from '../../../src/mail/gmail.ts';
import type { MailSite } from '../../../src/mail/mail-site.ts';
import { outlook } from '../../../src/mail/outlook.ts';
import { watchEnding } from '../../../src/mail/watch-ending.ts';
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
const press = (name: string) => userEvent.click(part(name));
const leavePage = () => window.dispatchEvent(new PageTransitionEvent('pagehide'));
/** Puts the caret into the message without a press. */
const keyIn = async (keys: string): Promise<void> => {
  part('body').focus();
  await userEvent.keyboard(keys);
};

/** Watches the page's window and closes it; tells how that was taken. */
async function endAfter(
  site: MailSite,
  acts: () => Promise<unknown>,
  { undone = vi.fn() } = {},
): Promise<Ending | undefined> {
  const ended = vi.fn<(how: Ending) => void>();
  watchEnding(onlyWindow(site), { intended: () => undefined, undone, ended });
  await acts();
  if (document.querySelector('[data-part="window"]')) closeWindow();
  await expect.poll(() => ended.mock.calls.length, { timeout: 15_000 }).toBe(1);
  return ended.mock.calls[0]?.[0];
}

/** Shows a box over the page with one thing to press, which takes it away again. */
function lay(markup: string): void {
  document.body.append(...build(markup));
  part('answer').addEventListener('click', () => part('layer').remove());
}

const box = (attributes: string) =>
  `<div ${attributes} data-part="layer"><button data-part="answer">OK</button></div>`;
const QUESTION = box('role="alertdialog"');
/** Neither role nor name: a layer is known by having come with the press. */
const NAMELESS = box('class="x1"');
const asksBack = (markup: string): void =>
  part('send').addEventListener('click', () => lay(markup));
/** What Gmail shows once a message has gone: its bar with two links. */
const bar = (param = '') => `<div role="alert" data-part="bar"><span class="vh">
  <span id="link_undo" param="${param}" data-part="undo">Undo</span><span id="link_vsm">Show</span></span></div>`;

interface Case {
  readonly name: string;
  readonly site: MailSite;
  readonly acts: () => Promise<unknown>;
}

const SENT: Case[] = [
  { name: 'Send is pressed', site: gmail, acts: () => press('send') },
  {
    name: 'the page acts before the click comes',
    site: gmail,
    acts: () => {
      part('send').addEventListener('mouseup', closeWindow);
      return press('send');
    },
  },
  {
    name: 'Ctrl+Enter is pressed, in an editor that keeps its keys to itself',
    site: outlook,
    acts: () => {
      part('body').addEventListener('keydown', (event) => event.stopPropagation());
      return keyIn('{Control>}{Enter}{/Control}');
    },
  },
  {
    name: '"Send + archive" is pressed',
    site: gmail,
    acts: () => {
      part('send').after(...build('<div role="button" class="Uo" data-part="archive">S</div>'));
      return press('archive');
    },
  },
  {
    name: 'a question is answered',
    site: gmail,
    acts: async () => {
      asksBack(QUESTION);
      await press('send');
      await press('answer');
    },
  },
  {
    name: 'a layer without a role is answered',
    site: outlook,
    acts: async () => {
      asksBack(NAMELESS);
      await press('send');
      await press('answer');
    },
  },
  {
    name: 'somebody turns to another message at once',
    site: outlook,
    acts: async () => {
      await press('send');
      await press('row');
    },
  },
  {
    name: 'Gmail confirms what would be doubtful',
    site: gmail,
    acts: async () => {
      await press('send');
      await keyIn('x');
      document.body.append(...build(bar()));
    },
  },
];

const NOT_SENT: (Case & { readonly ending: Ending })[] = [
  {
    name: 'the page is left with its question still open',
    ending: 'kept',
    site: gmail,
    acts: async () => {
      asksBack(QUESTION);
      await press('send');
      leavePage();
    },
  },
  {
    name: 'the page is left with the window still there',
    ending: 'unsure',
    site: gmail,
    acts: async () => {
      await press('send');
      leavePage();
    },
  },
  { name: 'another one is opened', ending: 'kept', site: outlook, acts: () => press('row') },
  { name: 'it is discarded', ending: 'discarded', site: outlook, acts: () => press('discard') },
  {
    name: 'it is discarded after a question',
    ending: 'discarded',
    site: outlook,
    acts: async () => {
      part('discard').addEventListener('click', () => lay(QUESTION));
      await press('discard');
      await press('answer');
    },
  },
  {
    name: 'it is discarded by the keys for it',
    ending: 'discarded',
    site: gmail,
    acts: () => keyIn('{Control>}{Shift>}d{/Shift}{/Control}'),
  },
  {
    name: 'discarding was refused, and another message is opened',
    ending: 'kept',
    site: outlook,
    acts: async () => {
      part('discard').addEventListener('click', () => lay(QUESTION));
      await press('discard');
      await press('answer');
      await press('row');
    },
  },
  {
    name: 'the menu beside Send was opened and nothing chosen',
    ending: 'kept',
    site: outlook,
    acts: () => press('menu'),
  },
  {
    name: 'a later time was chosen, in Gmail',
    ending: 'scheduled',
    site: gmail,
    acts: async () => {
      document.body.append(...build('<div selector="scheduledSend" data-part="later">Later</div>'));
      await press('body');
      part('later').addEventListener('click', () => lay(box('role="dialog" aria-modal="true"')));
      await press('later');
      await press('answer');
    },
  },
  {
    name: 'a later time was chosen, in Outlook',
    ending: 'scheduled',
    site: outlook,
    acts: async () => {
      part('menu').addEventListener('click', () =>
        document
          .getElementById('fluent-default-layer-host')
          ?.append(...build('<div role="menuitem" data-part="later">Later</div>')),
      );
      await press('menu');
      part('later').addEventListener('click', () => lay(QUESTION));
      await press('later');
      await press('answer');
    },
  },
  {
    name: 'an entry of the menu beside Send was pressed, and nobody knows which',
    ending: 'unsure',
    site: outlook,
    acts: async () => {
      part('menu').addEventListener('click', () =>
        document.body.append(...build('<div role="menu" data-part="entry">?</div>')),
      );
      await press('menu');
      await press('entry');
    },
  },
  {
    name: 'choosing a later time was called off',
    ending: 'kept',
    site: gmail,
    acts: async () => {
      document.body.append(...build('<div selector="scheduledSend" data-part="later">Later</div>'));
      await press('body');
      part('later').addEventListener('click', () => lay(QUESTION));
      await press('later');
      await press('answer');
      await keyIn('x');
    },
  },
  {
    name: 'a question was answered and then at once another message opened',
    ending: 'unsure',
    site: outlook,
    acts: async () => {
      asksBack(QUESTION);
      await press('send');
      await press('answer');
      await press('row');
    },
  },
  {
    name: 'Send was pressed and, before the window went, a key in it',
    ending: 'unsure',
    site: outlook,
    acts: async () => {
      await press('send');
      await keyIn('x');
    },
  },
  {
    name: 'Send was called off with Escape',
    ending: 'kept',
    site: outlook,
    acts: async () => {
      asksBack(QUESTION);
      await press('send');
      await userEvent.keyboard('{Escape}');
    },
  },
  {
    name: 'Send was pressed with the second button',
    ending: 'kept',
    site: gmail,
    acts: () => userEvent.click(part('send'), { button: 'right' }),
  },
  {
    name: "another extension's button in the row was pressed",
    ending: 'kept',
    site: gmail,
    acts: () => {
      part('send').before(...build('<div role="button" data-part="foreign">Send later</div>'));
      return press('foreign');
    },
  },
];

const show = (site: MailSite): void =>
  showPage(site === gmail ? gmailWindow('Hello') : outlookWindow('Hello'));

describe('a message is taken for sent', () => {
  withMailPage();

  it.each(SENT)('when $name', async ({ site, acts }) => {
    show(site);
    expect(await endAfter(site, acts)).toBe('sent');
  });

  it('where its own window closes at once', async () => {
    showPage(gmailWindow('Hello').replace('role="dialog"', ''));
    const leave = async () => {
      await press('send');
      leavePage();
    };
    expect(await endAfter(gmail, leave)).toBe('sent');
  });
});

describe('a message is not taken for sent', () => {
  withMailPage();

  it.each(NOT_SENT)('when $name: $ending', async ({ site, acts, ending }) => {
    show(site);
    expect(await endAfter(site, acts)).toBe(ending);
  });
});

describe('the page’s own Undo', () => {
  withMailPage();
  const ids = (draft: string) => `<input type="hidden" name="draft" value="${draft}">`;

  it.each([
    ['names no message', ''],
    ['names this message', '#msg-a:r1'],
  ])('takes the sending back when its bar %s', async (_name, param) => {
    const undone = vi.fn();
    showPage(gmailWindow('Hello', ids('#msg-a:r1')));
    await endAfter(gmail, () => press('send'), { undone });
    document.body.append(...build(bar(param)));
    await press('undo');
    expect(undone).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['names something else', bar('#thread-f:9')],
    ['is of another act', bar('#msg-a:r1').replace('<span id="link_vsm">Show</span>', '')],
  ])('does nothing when its bar %s', async (_name, markup) => {
    const undone = vi.fn();
    showPage(gmailWindow('Hello', ids('#msg-a:r1')));
    await endAfter(gmail, () => press('send'), { undone });
    document.body.append(...build(markup));
    await press('undo');
    expect(undone).not.toHaveBeenCalled();
  });

  it.each([
    ['the earlier one, which it names', '#msg-a:r1', [1, 0]],
    ['the later one, when it names none', '', [0, 1]],
  ])('takes back, of two messages sent in a row, %s', async (_name, param, times) => {
    const undone = [vi.fn(), vi.fn()];
    for (const [at, listener] of undone.entries()) {
      showPage(gmailWindow('Hello', ids(`#msg-a:r${at + 1}`)));
      await endAfter(gmail, () => press('send'), { undone: listener });
    }
    document.body.append(...build(bar(param)));
    await press('undo');
    expect(undone.map((listener) => listener.mock.calls.length)).toEqual(times);
  });
});
