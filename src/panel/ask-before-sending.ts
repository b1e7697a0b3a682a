import type { ComposeWindow } from '../mail/compose-windows.ts';
import type { Draft } from '../mail/drafts.ts';
import { findPart } from '../mail/mail-site.ts';
import { reviewMessage } from './message-review.ts';
import { findConflict, notesIn } from './note-record.ts';
import { allWindows } from './open-messages.ts';

/** The day that was asked about last, by the message: one question is enough. */
const asked = new WeakMap<Draft, string>();

/** A day that the message names and nobody has said of that it holds; null: nothing to ask. */
async function openQuestion(window: ComposeWindow): Promise<string | null> {
  for (const note of notesIn(window.draft).values()) {
    const reviewed = await reviewMessage(window, note.started.interview.id);
    const conflict = reviewed && findConflict(note, reviewed.answer.review.call.date);
    if (conflict) return conflict;
  }
  return null;
}

/**
 * Calls back when somebody is about to send a message that names another day than was planned: when
 * the pointer or the focus comes to Send. It is asked once and holds nothing up.
 */
export function askBeforeSending(ask: (window: ComposeWindow) => void): void {
  const looking = new Set<ComposeWindow>();
  const look = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    const window = allWindows().find(({ root, site, draft }) => {
      if (notesIn(draft).size === 0 || !root.contains(target)) return false;
      return findPart(root, site.send)?.element.contains(target) === true;
    });
    if (!window || looking.has(window)) return;
    looking.add(window);
    openQuestion(window)
      .then((day) => {
        if (day === null || asked.get(window.draft) === day) return;
        asked.set(window.draft, day);
        ask(window);
      })
      .catch(() => undefined)
      .finally(() => looking.delete(window));
  };
  addEventListener('pointerover', look, { capture: true, passive: true });
  addEventListener('focusin', look, { capture: true });
}
