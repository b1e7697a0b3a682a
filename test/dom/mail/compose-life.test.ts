import { describe, expect, it, vi } from 'vitest';
import { gmail } from '../../../src/mail/gmail.ts';
import { outlook } from '../../../src/mail/outlook.ts';
import {
  build,
  gmailWindow,
  onlyWindow,
  outlookWindow,
  part,
  showPage,
  watchPage,
  withMailPage,
} from './mail-page.ts';

const draft = (id: string) => `<input type="hidden" name="draft" value="${id}">`;
const setDraft = (id: string): void => {
  const input = document.querySelector<HTMLInputElement>('[name="draft"]');
  if (input) input.value = id;
  document.body.append(document.createElement('i'));
};

describe('a compose window is the same one', () => {
  withMailPage();

  it('after its draft got its id', async () => {
    showPage(gmailWindow('', draft('undefined')));
    const windows = watchPage(gmail);
    const [before] = windows();
    setDraft('#msg-a:r1');
    const seen = vi.fn();
    new MutationObserver(seen).observe(document.body, { childList: true });
    document.body.append(document.createElement('i'));
    await expect.poll(() => seen.mock.calls.length).toBeGreaterThan(0);
    expect(windows()).toEqual([before]);
    expect(before?.ended.aborted).toBe(false);
  });

  it('when it is built anew elsewhere with its draft', async () => {
    showPage(gmailWindow('', draft('#msg-a:r1')));
    const windows = watchPage(gmail);
    const [before] = windows();
    part('window').remove();
    document.body.append(...build(`<section>${gmailWindow('', draft('#msg-a:r1'))}</section>`));
    await expect.poll(() => before?.root.isConnected).toBe(true);
    expect(windows()).toEqual([before]);
  });

  it('while its fields are replaced', async () => {
    showPage(outlookWindow(''));
    const windows = watchPage(outlook);
    const [before] = windows();
    const fields = [part('to'), part('subject')];
    for (const field of fields) field.remove();
    await new Promise(requestAnimationFrame);
    part('body').before(...fields);
    await new Promise(requestAnimationFrame);
    expect(windows()).toEqual([before]);
    expect(before?.ended.aborted).toBe(false);
  });
});

describe('a compose window ends', () => {
  withMailPage();

  it('when its box stays and is emptied', async () => {
    showPage(gmailWindow(''));
    const window = onlyWindow(gmail);
    document.querySelector('.M9')?.replaceChildren();
    await expect.poll(() => window.ended.aborted).toBe(true);
  });

  it('when its nodes are given to another draft', async () => {
    showPage(gmailWindow('', draft('#msg-a:r1')));
    const windows = watchPage(gmail);
    const [before] = windows();
    setDraft('#msg-a:r2');
    await expect.poll(() => before?.ended.aborted).toBe(true);
    expect(windows()).toHaveLength(1);
    expect(windows()[0]).not.toBe(before);
  });
});
