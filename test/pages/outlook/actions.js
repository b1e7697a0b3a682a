/** What the page can do, by name, so that its parts need not know each other. */
import { make } from '../shared/make.js';
import { signatureLines } from '../shared/scenario.js';
import { makeDraft } from './drafts.js';
import { showDialog } from './layer-host.js';
import { keepOpenDraft, openDocked, openInline, openInPage, popOut, writePath } from './places.js';
import { discard, reopen, schedule, send } from './sending.js';

export function makeActions(app) {
  return {
    send,
    discard,
    schedule,
    popOut,
    compose: (message = {}) => {
      const draft = makeDraft(app, message);
      return app.ownWindow ? openInPage(app, draft) : openDocked(app, draft);
    },
    answer: (type, options) => answer(app, type, options),
    openConversation: (conversation) => openConversation(app, conversation),
    openDraft: (id) => {
      const draft = app.drafts.get(id);
      return draft ? reopen(app, draft).draft.id : null;
    },
    openLastDraft: () => {
      const open = new Set(app.views.map((view) => view.draft.id));
      const last = [...app.drafts.values()].filter((draft) => !open.has(draft.id)).at(-1);
      if (last) reopen(app, last);
    },
    dropConversation: (word) => dropConversation(app, word),
    openSettings: () => openSettings(app),
  };
}

function answer(app, type, { to: asked = '' } = {}) {
  const { conversation } = app;
  if (!conversation) return null;
  const open = app.views.find((view) => view.kind === 'inline');
  if (open) {
    open.editor.focus();
    return open;
  }
  // Outlook translates these prefixes in many languages; Gmail does not.
  const prefix = type === 'forward' ? app.words.forwardPrefix : app.words.answerPrefix;
  const subject = `${prefix}: ${conversation.subject}`;
  const { from } = conversation;
  const to = type === 'forward' ? asked : `${from.name} <${from.address}>`;
  const draft = makeDraft(app, { type, to, subject, conversation });
  return openInline(app, draft);
}

function openConversation(app, conversation) {
  keepOpenDraft(app);
  app.conversation = conversation ?? null;
  if (conversation) {
    conversation.unread = false;
    writePath(`/mail/inbox/id/${encodeURIComponent(btoa(conversation.id))}`);
  }
  app.showReading();
  app.drawList();
}

function dropConversation(app, word) {
  if (word === 'report' || !app.conversation) return;
  app.inbox = app.inbox.filter((one) => one !== app.conversation);
  openConversation(app, null);
}

/** Another box for several lines of text, which is not a message. */
function openSettings(app) {
  const { words } = app;
  const content = make('div', {
    role: 'textbox',
    class: 'practice-signature',
    contenteditable: 'true',
    tabindex: '0',
    'aria-multiline': 'true',
    'aria-label': words.signatureEditor,
  });
  content.append(...signatureLines.map((line) => make('div', {}, line)));
  showDialog(document, { title: words.settings, content, ok: words.save, cancel: words.cancel });
}
