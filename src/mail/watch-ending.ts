import type { ComposeWindow } from './compose-windows.ts';
import { type Act, addAct, type Ending, endingOf, endingOnLeave, NO_INTENT } from './ending.ts';
import { fieldsOf } from './fields-of.ts';
import { isVisible } from './mail-site.ts';
import { type ActOf, readActs } from './read-acts.ts';
import { awaitConfirmation, watchUndo } from './sent-marks.ts';

/** What a compose window's end is told to. */
export interface EndingListener {
  /** Somebody means to send, now or later: the last moment at which the message can be read. */
  readonly intended: () => void;
  /** Called once. */
  readonly ended: (how: Ending) => void;
  /** What had been sent, scheduled or discarded was taken back by the page's own Undo. */
  readonly undone: () => void;
}

/**
 * Watches how a compose window ends. Nobody says "sent": it is concluded from what the person does
 * (`read-acts`), from how the window goes (`ending`), and from what the page shows after it
 * (`sent-marks`). A tool that presses Send by script counts too: the mail is sent all the same.
 */
export function watchEnding(window: ComposeWindow, listener: EndingListener): void {
  const fields = fieldsOf(window);
  const doc = window.root.ownerDocument;
  const done = new AbortController();
  const here = new AbortController();
  let intent = NO_INTENT;
  let ids: readonly string[] = [];
  let confirmedBefore: ReadonlySet<Element> = new Set();
  let boxesBefore: ReadonlySet<Element> = new Set();

  const boxes = (): Element[] => [...doc.querySelectorAll(fields.questions)];
  /** Whether the page asks something, since Send was pressed. */
  const isAsking = (): boolean =>
    boxes().some((box) => isVisible(box) && !boxesBefore.has(box) && !box.contains(window.root));

  const acted: ActOf = (act: Act): void => {
    intent = addAct(intent, act, performance.now());
    if (act === 'send' || act === 'schedule' || act === 'menu' || act === 'discard') {
      ids = fields.messageIds(window.root);
      boxesBefore = new Set(boxes());
      if (fields.confirmation !== '') {
        confirmedBefore = new Set(doc.querySelectorAll(fields.confirmation));
      }
      if (act !== 'discard') listener.intended();
    }
  };

  const finish = (how: Ending): void => {
    if (done.signal.aborted) return;
    done.abort();
    listener.ended(how);
    if (how === 'kept' || how === 'unsure' || fields.undo === '') return;
    // A sent message's bar has the link that shows it too; what the others' have is not known.
    const shows = how === 'sent' ? fields.confirmation : '';
    watchUndo(doc, { undo: fields.undo, ids, shows }, listener.undone);
  };
  const gone = async (): Promise<void> => {
    // Its nodes may serve the next message while the page is still to confirm this one.
    here.abort();
    const how = endingOf(intent, performance.now());
    if (how !== 'unsure' || fields.confirmation === '') return finish(how);
    const { confirmation } = fields;
    const isConfirmed = await awaitConfirmation(doc, confirmation, confirmedBefore, done.signal);
    finish(isConfirmed ? 'sent' : 'unsure');
  };

  readActs(window, acted, AbortSignal.any([done.signal, here.signal]));
  doc.defaultView?.addEventListener(
    'pagehide',
    ({ persisted }) => {
      const isOwnWindow = fields.kindOf(window.root) === 'window';
      const page = { isOwnWindow, isAsking: isAsking() };
      const how = endingOnLeave(intent, performance.now(), page);
      // A page that is only put aside comes back with its windows.
      if (!(persisted && how === 'kept')) finish(how);
    },
    { signal: done.signal },
  );
  window.ended.addEventListener('abort', () => void gone(), { signal: done.signal, once: true });
}
