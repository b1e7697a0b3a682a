/** What the page can do, by name, so that its parts need not know each other. */
import { focusBody } from './body.js';
import { drawConversation } from './conversation.js';
import { makeDraft, saveDraft } from './drafts.js';
import { drawList } from './frame.js';
import {
  minimise,
  openDocked,
  openInline,
  openOwnWindow,
  removeView,
  toggleFullScreen,
} from './places.js';
import { closeAndSave, discard, openWindow, popOut, reopen, schedule, send } from './sending.js';
import { showToast } from './toast.js';

export function makeActions(app) {
  return {
    send,
    discard,
    schedule,
    popOut,
    openWindow,
    minimise,
    close: closeAndSave,
    fullScreen: toggleFullScreen,
    compose: (message = {}) => {
      const draft = makeDraft(app, message);
      return app.ownWindow ? openOwnWindow(app, draft) : openDocked(app, draft);
    },
    answer: (type, options) => answer(app, type, options),
    openConversation: (conversation) => openConversation(app, conversation),
    openDraft: (id) => openDraft(app, id),
    openLastDraft: () => {
      const open = new Set(app.views.map((view) => view.draft.id));
      const last = [...app.drafts.keys()].filter((id) => !open.has(id)).at(-1);
      if (last) openDraft(app, last);
    },
    archive: () => archive(app),
    step: (by) => {
      const place = app.inbox.indexOf(app.conversation) + by;
      if (app.inbox[place]) openConversation(app, app.inbox[place]);
    },
  };
}

function answer(app, type, { popsOut = false, to: asked = '' } = {}) {
  const { conversation } = app;
  if (!conversation) return null;
  const open = app.views.find((view) => view.kind === 'inline');
  if (open) {
    focusBody(open);
    return open;
  }
  const subject = `${type === 'forward' ? 'Fwd' : 'Re'}: ${conversation.subject}`;
  const { from } = conversation;
  const to = type === 'forward' ? asked : `${from.name} <${from.address}>`;
  const draft = makeDraft(app, { type, to, subject, conversation });
  return popsOut ? openDocked(app, draft) : openInline(app, draft);
}

function openConversation(app, conversation) {
  for (const view of app.views.filter((one) => one.kind === 'inline')) {
    saveDraft(view);
    removeView(view);
  }
  app.conversation = conversation ?? null;
  if (conversation) conversation.unread = false;
  drawConversation(app);
  drawList(app);
}

function openDraft(app, id) {
  const draft = app.drafts.get(id);
  return draft ? reopen(app, draft).draft.id : null;
}

function archive(app) {
  const { conversation } = app;
  if (!conversation) return;
  const before = app.inbox;
  app.inbox = app.inbox.filter((one) => one !== conversation);
  openConversation(app, null);
  const undo = () => {
    app.inbox = before;
    openConversation(app, conversation);
  };
  showToast(app, app.words.archived, { undo });
}
