import type { ComposeWindow } from './compose-windows.ts';
import { fieldsOf } from './fields-of.ts';
import { findPart, isVisible, type Variant } from './mail-site.ts';

/** A page may ask back before it sends; an intent older than this was not carried out. */
const INTENT_LASTS_MS = 60_000;

/** Sending closes a window at once; whoever does something else after this has not sent. */
const SENDING_TAKES_MS = 2_000;

/** True for an event on the one element that these variants find. */
function isWithin(event: Event, root: ParentNode, variants: readonly Variant[]): boolean {
  const target = event.composedPath()[0];
  return target instanceof Node && !!findPart(root, variants)?.element.contains(target);
}

function isSendShortcut(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey;
}

function isPressKey(event: KeyboardEvent): boolean {
  return event.key === 'Enter' || event.key === ' ';
}

/** A key by which somebody writes on. */
function isWritingKey(event: KeyboardEvent): boolean {
  if (!event.isTrusted || event.ctrlKey || event.metaKey) return false;
  return event.key.length === 1 || event.key === 'Backspace' || event.key === 'Delete';
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
  const { site } = window;
  const fields = fieldsOf(window);
  const doc = window.root.ownerDocument;
  const done = new AbortController();
  const options = { capture: true, signal: done.signal } as const;
  let intentAt = Number.NEGATIVE_INFINITY;
  /** Whether a question of the page has been answered since then. */
  let isAnswered = false;

  const intend = (): void => {
    intentAt = performance.now();
    isAnswered = false;
    intended();
  };
  const forget = (): void => {
    intentAt = Number.NEGATIVE_INFINITY;
  };
  const finish = (): void => {
    done.abort();
    ended(performance.now() - intentAt < INTENT_LASTS_MS);
  };
  const isOnSend = (event: Event): boolean =>
    isWithin(event, window.root, site.send) || isWithin(event, window.root, fields.alsoSends);
  const isOnDiscard = (event: Event): boolean => isWithin(event, window.root, fields.discard);

  const pressed = (event: Event): void => {
    if (isOnDiscard(event)) forget();
    else if (isOnSend(event)) intend();
  };
  // A page that acts on the way up has no Send button any more when the click would come.
  doc.addEventListener('pointerup', pressed, options);
  doc.addEventListener('click', pressed, options);
  doc.addEventListener(
    'keydown',
    (event) => {
      // Takes back a question about sending, or closes the window with its draft kept.
      if (event.key === 'Escape') forget();
      if (!event.composedPath().includes(window.root)) return;
      if (isSendShortcut(event) || (isOnSend(event) && isPressKey(event))) intend();
      else if (isOnDiscard(event) && isPressKey(event)) forget();
      else if (event.ctrlKey && event.shiftKey && event.code === 'KeyD') forget();
      else if (isWritingKey(event)) forget();
    },
    options,
  );
  doc.addEventListener(
    'pointerdown',
    (event) => {
      const target = event.composedPath()[0];
      if (!(target instanceof Element) || isOnSend(event)) return;
      // Gmail's title bar, with save and close, may stand around the box that we took.
      const frame = window.root.closest('[role="dialog"]') ?? window.root;
      if (frame.contains(target)) forget();
      else if (target.closest(fields.dialogs)) isAnswered = true;
      // Whoever goes elsewhere with the window still there has left a draft: after an answer at
      // once, since it was perhaps "do not send".
      else if (isAnswered || performance.now() - intentAt > SENDING_TAKES_MS) forget();
    },
    options,
  );
  // A window of its own closes itself once the message is on its way. A page that is left later, or
  // with its question about sending still open, has sent nothing.
  doc.defaultView?.addEventListener(
    'pagehide',
    () => {
      const isAsking = [...doc.querySelectorAll(fields.dialogs)].some(isVisible);
      if (isAsking || performance.now() - intentAt > SENDING_TAKES_MS) forget();
      finish();
    },
    { signal: done.signal },
  );
  window.ended.addEventListener('abort', finish, { signal: done.signal, once: true });
}
