/** What a test or a curious reader can ask of this page: `window.practice`. */
import { pressLikeAPerson, waitFor } from '../shared/make.js';
import { partNames, removePart } from './changes.js';
import { readMessage } from './drafts.js';
import { redrawToolbar } from './toolbar.js';

export function makePractice(app, ready) {
  const pick = (id) => (id ? app.views.find((view) => view.draft.id === id) : app.views.at(-1));
  const press = (selector, id) => {
    const node = pick(id)?.root.querySelector(selector) ?? null;
    if (node) pressLikeAPerson(node);
    return Boolean(node);
  };
  const pressInDialog = (name) => {
    const node = document.querySelector(`.Kj-JD [name=${name}]`);
    if (node) pressLikeAPerson(node);
    return Boolean(node);
  };
  const act = (name) => (id) => {
    const view = pick(id);
    if (view) view.act(name);
    return Boolean(view);
  };
  return {
    site: 'gmail',
    ready,
    parts: partNames,
    compose: (message) => app.actions.compose(message).draft.id,
    reply: () => app.actions.answer('reply')?.draft.id ?? null,
    replyAll: () => app.actions.answer('replyAll')?.draft.id ?? null,
    forward: (message) => app.actions.answer('forward', message)?.draft.id ?? null,
    send: (id) => press('.aoO', id),
    discard: (id) => press('.gU .oh', id),
    schedule: async (id) => {
      if (!press('.hG', id) || !press('[selector=scheduledSend]', id)) return false;
      return waitFor(() => document.querySelector('.Kj-JD') !== null);
    },
    confirm: () => pressInDialog('ok'),
    cancel: () => pressInDialog('cancel'),
    close: act('close'),
    minimise: act('minimise'),
    fullScreen: act('fullScreen'),
    popOut: act('popOut'),
    openDraft: (id) => app.actions.openDraft(id),
    openMessage: (place) => app.actions.openConversation(app.inbox[place]),
    undo: () => {
      const link = app.toast.querySelector('.bAo span');
      if (link) pressLikeAPerson(link);
      return Boolean(link);
    },
    redrawToolbars: () => {
      for (const view of app.views) redrawToolbar(view);
    },
    redrawRecipients: () => {
      for (const view of app.views) for (const field of Object.values(view.fields)) field.redraw();
    },
    remove: (part) => removePart(app, part),
    read: (id) => {
      const view = pick(id);
      return view ? readMessage(view) : null;
    },
    get composes() {
      return app.views.map((view) => ({
        id: view.draft.id,
        kind: view.kind,
        type: view.draft.type,
      }));
    },
    get drafts() {
      return [...app.drafts.values()].map(({ id, subject, text, people }) => ({
        id,
        subject,
        text: text ?? '',
        people,
      }));
    },
    get sent() {
      return app.sent;
    },
    /** Sent from another open practice page, such as a window that has closed itself. */
    get sentElsewhere() {
      return app.others.seen;
    },
    get undone() {
      return app.undone;
    },
    /** Sent while the page is offline. */
    get queued() {
      return app.queued;
    },
    get scheduled() {
      return app.scheduled;
    },
    get discarded() {
      return app.discarded;
    },
    /** Single-key shortcuts that the page took for its own. */
    get shortcuts() {
      return app.shortcuts;
    },
  };
}
