/** What a test or a curious reader can ask of this page: `window.practice`. */
import { pressLikeAPerson } from '../shared/make.js';
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
  const pressOnLayer = (selector) => {
    const node = document.querySelector(`#fluent-default-layer-host ${selector}`);
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
    forward: () => app.actions.answer('forward')?.draft.id ?? null,
    send: (id) => press('[data-testid=ComposeSendButton] button', id),
    discard: (id) => press('#discardCompose', id),
    popOut: (id) => press('#popoutCompose', id),
    confirm: () => pressOnLayer('#ok-1'),
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
