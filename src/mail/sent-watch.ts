import type { ComposeWindow } from './compose-windows.ts';
import { fieldsOf } from './mail-fields.ts';
import { findPart, type Variant } from './mail-site.ts';

/** A page may ask back before it sends; an intent older than this was not carried out. */
const INTENT_LASTS_MS = 60_000;

/** Sending closes a window at once; whoever does something else after this has not sent. */
const SENDING_TAKES_MS = 2_000;

function isWithin(event: Event, root: ParentNode, variants: readonly Variant[]): boolean {
  const target = event.composedPath()[0];
  if (!(target instanceof Node)) return false;
  return variants.some(({ selector }) =>
    [...root.querySelectorAll(selector)].some((element) => element.contains(target)),
  );
}

function isSendShortcut(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey;
}

function isPressKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' || event.key === ' ';
}

/**
 * Watches how a compose window ends. Sent is a conclusion: somebody meant to send (the Send button,
 * Ctrl or Cmd+Enter), and then the window went without a discard and without more writing in
 * between. A tool that presses Send by script counts too, as the mail is sent all the same.
 *
 * @param intended called at each intent, while the message can still be read
 * @param ended called once, with whether it was sent
 */
export function watchSent(
  window: ComposeWindow,
  intended: () => void,
  ended: (sent: boolean) => void,
): void {
  const { root, site } = window;
  const fields = fieldsOf(window);
  const doc = root.ownerDocument;
  const done = new AbortController();
  const options = { capture: true, signal: done.signal } as const;
  let intentAt = Number.NEGATIVE_INFINITY;

  const intend = (): void => {
    intentAt = performance.now();
    intended();
  };
  const forget = (): void => {
    intentAt = Number.NEGATIVE_INFINITY;
  };
  const finish = (): void => {
    done.abort();
    ended(performance.now() - intentAt < INTENT_LASTS_MS);
  };

  doc.addEventListener(
    'click',
    (event) => {
      if (isWithin(event, root, fields.discard)) forget();
      else if (isWithin(event, root, site.send)) intend();
    },
    options,
  );
  doc.addEventListener(
    'keydown',
    (event) => {
      if (!event.composedPath().includes(root)) return;
      const onSend = isWithin(event, root, site.send);
      if (isSendShortcut(event) || (onSend && isPressKey(event))) intend();
      else if (isWithin(event, root, fields.discard) && isPressKey(event)) forget();
      else if (event.ctrlKey && event.shiftKey && event.code === 'KeyD') forget();
      else if (event.isTrusted && !event.ctrlKey && !event.metaKey && event.key.length === 1)
        forget();
    },
    options,
  );
  doc.addEventListener(
    'pointerdown',
    (event) => {
      const target = event.composedPath()[0];
      if (!(target instanceof Element) || isWithin(event, root, site.send)) return;
      const inside = root.contains(target) && !findPart(target, site.send);
      const late = performance.now() - intentAt > SENDING_TAKES_MS;
      if (inside || (late && !target.closest(fields.dialogs))) forget();
    },
    options,
  );
  // A window of its own closes itself once the message is on its way.
  doc.defaultView?.addEventListener('pagehide', finish, { signal: done.signal });
  window.ended.addEventListener('abort', finish, { signal: done.signal, once: true });
}
