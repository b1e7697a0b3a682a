/** What a test or a curious reader can ask of this page: `window.practice`. */
import { pressLikeAPerson, waitFor } from '../shared/make.js';
import { drawActions } from './action-row.js';
import { partNames, removePart } from './changes.js';
import { readMessage } from './drafts.js';
import { formatBold, rewriteFromModel } from './editor.js';

export function makePractice(app, ready) {
  const pick = (id) => (id ? app.views.find((view) => view.draft.id === id) : app.views.at(-1));
  const press = (selector, id) => {
    const node = pick(id)?.root.querySelector(selector) ?? null;
    if (node) pressLikeAPerson(node);
    return Boolean(node);
  };
  /** A window made by script has a layer of its own. */
  const findOnLayer = (selector) => {
    const pages = [document, ...app.views.map(({ root }) => root.ownerDocument)];
    const found = pages.map((page) => page.querySelector(`#fluent-default-layer-host ${selector}`));
    return found.find((node) => node !== null) ?? null;
  };
  const pressOnLayer = (selector) => {
    const node = findOnLayer(selector);
    if (node) pressLikeAPerson(node);
    return Boolean(node);
  };
  return {
    site: 'outlook',
    ready,
    parts: partNames,
    compose: (message) => app.actions.compose(message).draft.id,
    reply: () => app.actions.answer('reply')?.draft.id ?? null,
    replyAll: () => app.actions.answer('replyAll')?.draft.id ?? null,
    forward: (message) => app.actions.answer('forward', message)?.draft.id ?? null,
    send: (id) => press('[data-testid=ComposeSendButton] button', id),
    discard: (id) => press('#discardCompose', id),
    popOut: (id) => press('#popoutCompose', id),
    schedule: async (id) => {
      if (!press('[data-testid=ComposeSendButton] [aria-haspopup=menu]', id)) return false;
      if (!pressOnLayer('[role=menuitem]')) return false;
      return waitFor(() => findOnLayer('[role=dialog]') !== null);
    },
    confirm: () => pressOnLayer('#ok-1'),
    cancel: () => pressOnLayer('#ok-1 ~ button'),
    undo: () => pressOnLayer('.practice-bar button'),
    openDraft: (id) => app.actions.openDraft(id),
    openMessage: (place) => app.actions.openConversation(app.inbox[place]),
    openSettings: () => app.actions.openSettings(),
    formatBold: (id) => formatBold(pick(id)),
    rewriteBody: (id) => rewriteFromModel(pick(id)),
    render: () => {
      for (const view of app.views) view.render();
    },
    redrawToolbars: () => {
      for (const view of app.views) drawActions(view);
    },
    redrawRecipients: () => {
      for (const view of app.views.filter((one) => !one.collapsed)) {
        for (const field of Object.values(view.fields)) field.set(field.people);
      }
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
        text,
        people,
      }));
    },
    get sent() {
      return app.sent;
    },
    get sentElsewhere() {
      return app.others.seen;
    },
    get undone() {
      return app.undone;
    },
    get scheduled() {
      return app.scheduled;
    },
    get discarded() {
      return app.discarded;
    },
  };
}
