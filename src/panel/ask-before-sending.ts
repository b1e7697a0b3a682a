import type { PlainDate } from '../interviews/interview.ts';
import type { ComposeWindow } from '../mail/compose-windows.ts';
import type { Draft } from '../mail/drafts.ts';
import { findPart } from '../mail/mail-site.ts';
import { isAlive } from '../platform/browser.ts';
import { reviewMessage } from './message-review.ts';
import { findConflict, notesIn } from './note-record.ts';
import { allWindows } from './open-messages.ts';
import { watchText } from './watch-text.ts';

/** The day that a message names besides the planned one, as it was last read. */
const conflicts = new WeakMap<Draft, PlainDate>();

/** The day that was asked about last, by the message: one question is enough. */
const asked = new WeakMap<Draft, PlainDate>();

/** Whoever holds one of these may send by the keys, Ctrl or Cmd and Enter. */
const SENDING_KEYS = ['Control', 'Meta'];

async function look(window: ComposeWindow): Promise<void> {
  conflicts.delete(window.draft);
  for (const { started } of notesIn(window.draft).values()) {
    const reviewed = await reviewMessage(window, started.interview.id);
    // The user may have answered meanwhile.
    const note = notesIn(window.draft).get(started.interview.id);
    const conflict = reviewed && note && findConflict(note, reviewed.answer.named);
    if (conflict) conflicts.set(window.draft, conflict);
  }
}

/** Reads a message that holds notes once more after each pause, so that the question is at hand. */
export function watchPromises(window: ComposeWindow): void {
  const again = (): void => void look(window).catch(() => undefined);
  watchText(window, window.ended, again);
}

/**
 * Calls back when somebody is about to send a message that names another day than was planned: the
 * pointer or the focus comes to Send, a finger goes down on it, or a key that sends goes down in the
 * message. It is asked once and holds nothing up, and no more once the extension is gone.
 *
 * @param ask shows the question; false when it could not be shown now
 */
export function askBeforeSending(ask: (window: ComposeWindow) => boolean): void {
  const life = new AbortController();
  const askAbout = (window: ComposeWindow | undefined): void => {
    const day = window && conflicts.get(window.draft);
    if (!window || day === undefined || asked.get(window.draft) === day) return;
    // Answered in the panel since.
    const isOpen = [...notesIn(window.draft).values()].some((note) => findConflict(note, day));
    if (isOpen && ask(window)) asked.set(window.draft, day);
  };
  const windowOf = (target: Element): ComposeWindow | undefined =>
    allWindows().find(({ root, draft }) => conflicts.has(draft) && root.contains(target));
  const isGone = (): boolean => {
    if (!isAlive()) life.abort();
    return life.signal.aborted;
  };
  const near = ({ target }: Event): void => {
    if (!(target instanceof Element) || isGone()) return;
    const window = windowOf(target);
    const send = window && findPart(window.root, window.site.send)?.element;
    if (send?.contains(target)) askAbout(window);
  };
  const options = { capture: true, passive: true, signal: life.signal };
  for (const type of ['pointerover', 'pointerdown', 'focusin']) {
    addEventListener(type, near, options);
  }
  addEventListener(
    'keydown',
    ({ target, key }) => {
      const isSending = target instanceof Element && SENDING_KEYS.includes(key);
      if (isSending && !isGone()) askAbout(windowOf(target));
    },
    options,
  );
}
